package se.websesam.demo.county;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Foreign keys of a PostgreSQL schema, taken away for the time of the load: checking a million rows
 * at once takes seconds, one by one minutes. All in one transaction, so nobody ever misses them.
 */
final class ForeignKeys {

  private static final String ALL =
      "SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(conname),"
          + " 'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(conname)"
          + " || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
          + " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
          + " AND conrelid::regclass::text = ANY (?) ORDER BY conname";

  private final Connection connection;
  private final List<String> additions = new ArrayList<>();

  ForeignKeys(Connection connection) {
    this.connection = connection;
  }

  /** Takes away the keys of the tables that a county fills. */
  void drop() throws SQLException {
    List<String> drops = new ArrayList<>();
    Object[] tables = Arrays.stream(Table.values()).map(Table::sqlName).toArray();
    try (PreparedStatement select = connection.prepareStatement(ALL)) {
      select.setArray(1, connection.createArrayOf("text", tables));
      try (ResultSet key = select.executeQuery()) {
        while (key.next()) {
          drops.add(key.getString(1));
          additions.add(key.getString(2));
        }
      }
    }
    execute(drops);
  }

  /** Puts the keys back, and with them the proof that every row points at something. */
  void restore() throws SQLException {
    execute(additions);
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
