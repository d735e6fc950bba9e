package se.websesam.bench.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** All rows that the service has written for one withdrawal, by table, to be written again. */
record WithdrawalRows(List<OrderRows.Rows> tables) {

  static WithdrawalRows of(DataSource database, String number) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new WithdrawalRows(
          List.of(
              OrderRows.rows(connection, "form_submission", "answer = ?", number, 1),
              OrderRows.rows(connection, "stock_movement", "reference = ?", number, 1),
              OrderRows.rows(
                  connection,
                  "device_holding",
                  "id = (SELECT MAX(h.id) FROM device_holding h JOIN stock_withdrawal w"
                      + " ON w.recipient_id = h.recipient_id WHERE w.withdrawal_number = ?)",
                  number,
                  1),
              OrderRows.rows(connection, "stock_withdrawal", "withdrawal_number = ?", number, 1),
              OrderRows.rows(
                  connection,
                  "access_log",
                  "id = (SELECT MAX(id) FROM access_log WHERE object_type = 'WITHDRAWAL'"
                      + " AND object_id = ?)",
                  number,
                  1)));
    }
  }
}
