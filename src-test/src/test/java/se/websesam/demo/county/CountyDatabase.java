package se.websesam.demo.county;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A demo county in a database of its own, by default in memory and gone when it is closed. */
final class CountyDatabase implements AutoCloseable {

  private static int made;

  private final String url;
  private final Connection connection;

  CountyDatabase() throws SQLException {
    this(
        "jdbc:h2:mem:county"
            + ++made
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
  }

  CountyDatabase(String url) throws SQLException {
    this.url = url;
    connection = DriverManager.getConnection(url, "websesam", "websesam");
  }

  static CountyDatabase of(LocalDate referenceDate) throws SQLException {
    CountyDatabase database = new CountyDatabase();
    database.generate(new CountyPlan(1, referenceDate));
    return database;
  }

  boolean generate(CountyPlan plan) {
    return new CountyGenerator(url, "websesam", "websesam").generate(plan);
  }

  void migrate() {
    new CountyGenerator(url, "websesam", "websesam").migrate();
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, each as a list of its values. */
  List<List<Object>> rows(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int at = 0; at < parameters.length; at++) {
        select.setObject(at + 1, parameters[at]);
      }
      List<List<Object>> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          List<Object> values = new ArrayList<>();
          for (int column = 1; column <= columns; column++) {
            values.add(row.getObject(column));
          }
          rows.add(values);
        }
      }
      return rows;
    }
  }

  /** The one number that a query gives. */
  long number(String sql, Object... parameters) throws SQLException {
    return ((Number) rows(sql, parameters).get(0).get(0)).longValue();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
