package se.websesam.bench.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** All rows that the service has written for one order, by table, to be written again. */
record OrderRows(List<Rows> tables) {

  /** Rows of one table. */
  record Rows(String table, List<String> columns, List<List<Object>> values) {

    String insert() {
      String places = ", ?".repeat(columns.size()).substring(2);
      return "INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(", ", columns), places);
    }
  }

  static OrderRows of(DataSource database, long orderId) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new OrderRows(
          List.of(
              rows(connection, "form_submission", "answer = CAST(? AS varchar)", orderId, 2),
              rows(connection, "customer_order", "id = ?", orderId, 1),
              rows(
                  connection,
                  "customer_order_line",
                  "customer_order_id = ? ORDER BY line_number",
                  orderId,
                  OrderForms.LINES),
              rows(connection, "customer_order_change", "customer_order_id = ?", orderId, 1),
              rows(
                  connection,
                  "device_holding",
                  "order_line_id IN (SELECT id FROM customer_order_line"
                      + " WHERE customer_order_id = ?) ORDER BY order_line_id",
                  orderId,
                  OrderForms.LINES),
              rows(
                  connection,
                  "access_log",
                  "id = (SELECT MAX(id) FROM access_log WHERE object_type = 'ORDER'"
                      + " AND access_action = 'CREATE' AND ? > 0)",
                  orderId,
                  1)));
    }
  }

  /** The rows of a table that a condition with one place finds; as many as are expected. */
  static Rows rows(Connection connection, String table, String where, Object key, int expected)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT * FROM " + table + " WHERE " + where)) {
      select.setObject(1, key);
      try (ResultSet row = select.executeQuery()) {
        List<String> columns = new ArrayList<>();
        ResultSetMetaData all = row.getMetaData();
        for (int i = 1; i <= all.getColumnCount(); i++) {
          columns.add(all.getColumnName(i));
        }
        List<List<Object>> values = new ArrayList<>();
        while (row.next()) {
          List<Object> one = new ArrayList<>();
          for (int i = 1; i <= columns.size(); i++) {
            one.add(row.getObject(i));
          }
          values.add(one);
        }
        if (values.size() != expected) {
          throw new IllegalStateException(table + ": " + values);
        }
        return new Rows(table, columns, values);
      }
    }
  }
}
