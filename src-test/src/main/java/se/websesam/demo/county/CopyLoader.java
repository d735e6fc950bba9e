package se.websesam.demo.county;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyManager;

/** PostgreSQL's own way in: COPY in text form. */
record CopyLoader(CopyManager copy) implements Loader {

  private static final int BUFFER = 1 << 16;

  @Override
  public void load(Table table, List<Object[]> rows) throws SQLException {
    StringBuilder text = new StringBuilder(rows.size() * 100);
    for (Object[] row : rows) {
      for (int at = 0; at < row.length; at++) {
        if (at > 0) {
          text.append('\t');
        }
        append(text, row[at]);
      }
      text.append('\n');
    }
    String sql = "COPY %s (%s) FROM STDIN".formatted(table.sqlName(), table.columnList());
    try {
      copy.copyIn(sql, new StringReader(text.toString()), BUFFER);
    } catch (IOException broken) {
      throw new SQLException("COPY " + table.sqlName() + " broke off", broken);
    }
  }

  private static void append(StringBuilder text, Object value) {
    if (value == null) {
      text.append("\\N");
    } else if (value instanceof String words) {
      for (int at = 0; at < words.length(); at++) {
        escape(text, words.charAt(at));
      }
    } else if (value instanceof BigDecimal amount) {
      text.append(amount.toPlainString());
    } else {
      text.append(value);
    }
  }

  private static void escape(StringBuilder text, char letter) {
    switch (letter) {
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\t' -> text.append("\\t");
      case '\r' -> text.append("\\r");
      default -> text.append(letter);
    }
  }
}
