package se.websesam.bench.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes an order's rows again under new keys: prepared statements in batches, keys from the same
 * sequences in blocks of the same size. It reads nothing and asks nothing.
 */
final class OrderWriter {

  private static final int BLOCK = 50;

  private final Connection connection;
  private final Map<OrderRows.Rows, PreparedStatement> inserts = new LinkedHashMap<>();
  private final Map<String, Long> lastIds = new HashMap<>();

  OrderWriter(Connection connection, OrderRows rows) throws SQLException {
    this.connection = connection;
    for (OrderRows.Rows table : rows.tables()) {
      inserts.put(table, connection.prepareStatement(table.insert()));
    }
  }

  /** One more order. */
  void write() throws SQLException {
    long orderId = nextId("customer_order");
    String number = Long.toString(nextValue("seq_order_number"));
    long[] lines = new long[OrderForms.LINES];
    for (Map.Entry<OrderRows.Rows, PreparedStatement> entry : inserts.entrySet()) {
      OrderRows.Rows rows = entry.getKey();
      PreparedStatement insert = entry.getValue();
      for (int at = 0; at < rows.values().size(); at++) {
        for (int i = 0; i < rows.columns().size(); i++) {
          Object value =
              switch (rows.columns().get(i)) {
                case "id" -> rows.table().equals("customer_order") ? orderId : nextId(rows.table());
                case "form_key" -> UUID.randomUUID().toString();
                case "answer" -> Long.toString(orderId);
                case "customer_order_id" -> orderId;
                case "order_line_id" -> lines[at];
                case "order_number" -> number;
                default -> rows.values().get(at).get(i);
              };
          insert.setObject(i + 1, value);
          if (rows.table().equals("customer_order_line") && rows.columns().get(i).equals("id")) {
            lines[at] = (long) value;
          }
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private long nextId(String table) throws SQLException {
    Long last = lastIds.get(table);
    // a value of a sequence stands for itself and the block of ids below it
    long next =
        last == null || last % BLOCK == 0 ? nextValue("seq_" + table) - BLOCK + 1 : last + 1;
    lastIds.put(table, next);
    return next;
  }

  private long nextValue(String sequence) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT NEXTVAL('" + sequence + "')");
        ResultSet value = select.executeQuery()) {
      value.next();
      return value.getLong(1);
    }
  }
}
