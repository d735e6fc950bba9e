package se.websesam.invoice.repository;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.websesam.invoice.domain.OurReference;

/** Closing of the invoices of a run: totals, references and day. */
final class InvoiceTotals {

  private static final String SUMS =
      "SELECT i.id, SUM(l.net), SUM(l.vat) FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id"
          + " JOIN payer p ON p.id = i.payer_id JOIN customer c ON c.id = i.customer_id"
          + " WHERE i.invoice_run_id = ? GROUP BY i.id, p.payer_number, c.customer_number"
          + " ORDER BY p.payer_number, c.customer_number";

  private static final String UPDATE =
      "UPDATE invoice SET net = ?, vat = ?, our_reference = ?, invoiced_on = ? WHERE id = ?";

  private InvoiceTotals() {}

  private record Sum(long invoiceId, BigDecimal net, BigDecimal vat) {}

  static void close(Connection connection, long runId, YearMonth month, LocalDate invoicedOn)
      throws SQLException {
    List<Sum> sums = sums(connection, runId);
    if (sums.isEmpty()) {
      return;
    }
    try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
      int number = 0;
      for (Sum sum : sums) {
        update.setBigDecimal(1, sum.net());
        update.setBigDecimal(2, sum.vat());
        update.setString(3, OurReference.of(month, ++number));
        update.setObject(4, invoicedOn);
        update.setLong(5, sum.invoiceId());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static List<Sum> sums(Connection connection, long runId) throws SQLException {
    List<Sum> sums = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SUMS)) {
      select.setLong(1, runId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          sums.add(new Sum(row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3)));
        }
      }
    }
    return sums;
  }
}
