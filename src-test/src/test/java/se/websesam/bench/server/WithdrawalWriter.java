package se.websesam.bench.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes a withdrawal's rows again under new keys, with the balance locked as long as it takes: one
 * connection of the pool for each, keys from the same sequences in blocks of the same size. It
 * reads the balance and nothing else.
 */
final class WithdrawalWriter {

  private static final int BLOCK = 50;

  private final DataSource database;
  private final WithdrawalRows rows;
  private final long balanceId;
  private final Map<String, Long> lastIds = new HashMap<>();

  WithdrawalWriter(DataSource database, WithdrawalRows rows, long balanceId) {
    this.database = database;
    this.rows = rows;
    this.balanceId = balanceId;
  }

  /** One more withdrawal; false when the shelf is empty. */
  boolean write() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      String number = Long.toString(number(connection, "SELECT NEXTVAL('seq_withdrawal_number')"));
      boolean some =
          number(
                  connection,
                  "SELECT physical - reserved FROM stock_balance WHERE id = "
                      + balanceId
                      + " FOR UPDATE")
              > 0;
      if (some) {
        take(connection, number);
      }
      connection.commit();
      return some;
    }
  }

  private void take(Connection connection, String number) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE stock_balance SET physical = physical - 1 WHERE id = ?")) {
      update.setLong(1, balanceId);
      update.executeUpdate();
    }
    for (OrderRows.Rows table : rows.tables()) {
      try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
        for (int i = 0; i < table.columns().size(); i++) {
          Object value =
              switch (table.columns().get(i)) {
                case "id" -> nextId(connection, table.table());
                case "form_key" -> UUID.randomUUID().toString();
                case "answer", "reference", "withdrawal_number", "object_id" -> number;
                default -> table.values().get(0).get(i);
              };
          insert.setObject(i + 1, value);
        }
        insert.executeUpdate();
      }
    }
  }

  private long nextId(Connection connection, String table) throws SQLException {
    Long last = lastIds.get(table);
    // a value of a sequence stands for itself and the block of ids below it
    long next =
        last == null || last % BLOCK == 0
            ? number(connection, "SELECT NEXTVAL('seq_" + table + "')") - BLOCK + 1
            : last + 1;
    lastIds.put(table, next);
    return next;
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet value = select.executeQuery()) {
      value.next();
      return value.getLong(1);
    }
  }
}
