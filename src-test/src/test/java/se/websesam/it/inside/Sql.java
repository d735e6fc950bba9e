package se.websesam.it.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL beside the product, to arrange what it shall find and to see what it has left. */
public record Sql(Connections connections) {

  /** Where connections come from. */
  @FunctionalInterface
  public interface Connections {

    /** Opens one; whoever asks closes it. */
    Connection open() throws SQLException;
  }

  /** Runs one statement. */
  public int execute(String sql, Object... arguments) {
    try (Connection connection = connections.open();
        PreparedStatement statement = prepare(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row that a query finds, or null. */
  public String value(String sql, Object... arguments) {
    List<String> found = values(sql, arguments);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The first column of every row that a query finds. */
  public List<String> values(String sql, Object... arguments) {
    return read(sql, row -> row.getString(1), arguments);
  }

  /** Every row that a query finds, as text. */
  public List<String> rows(String sql) {
    return read(sql, Sql::text);
  }

  private static String text(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      text.append(row.getMetaData().getColumnLabel(i))
          .append('=')
          .append(row.getString(i))
          .append(' ');
    }
    return text.toString();
  }

  private interface Reading {
    String of(ResultSet row) throws SQLException;
  }

  private List<String> read(String sql, Reading reading, Object... arguments) {
    try (Connection connection = connections.open();
        PreparedStatement statement = prepare(connection, sql, arguments);
        ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reading.of(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number that a query gives. */
  public long number(String sql, Object... arguments) {
    return Long.parseLong(value(sql, arguments));
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }
}
