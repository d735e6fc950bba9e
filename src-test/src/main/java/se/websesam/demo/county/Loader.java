package se.websesam.demo.county;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** Puts rows into a table, the fast way of the database at hand. */
interface Loader {

  void load(Table table, List<Object[]> rows) throws SQLException;

  static Loader on(Connection connection) throws SQLException {
    return connection.isWrapperFor(PGConnection.class)
        ? new CopyLoader(connection.unwrap(PGConnection.class).getCopyAPI())
        : new BatchLoader(connection);
  }
}
