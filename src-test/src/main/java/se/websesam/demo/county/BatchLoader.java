package se.websesam.demo.county;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Inserts in batches, as every database can. */
record BatchLoader(Connection connection) implements Loader {

  private static final int BATCH = 1000;

  @Override
  public void load(Table table, List<Object[]> rows) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)".formatted(table.sqlName(), table.columnList(), marks);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (Object[] row : rows) {
        for (int at = 0; at < row.length; at++) {
          insert.setObject(at + 1, row[at]);
        }
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
