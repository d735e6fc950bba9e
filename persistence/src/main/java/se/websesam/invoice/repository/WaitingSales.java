package se.websesam.invoice.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.websesam.invoice.domain.CausedBy;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.domain.InvoiceLineDraft;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.domain.WaitingSale;

/** Delivered sales that no run has invoiced yet, in id order and in pages. */
final class WaitingSales {

  // A line may have been carried over from before the first run here, so it is looked for as well.
  private static final String PAGE =
      "SELECT p.id, COALESCE(p.payer_id, h.payer_id, o.payer_id, u.urgent_payer_id, w.payer_id),"
          + " COALESCE(h.customer_id, c.customer_id, u.customer_id, t.customer_id), p.holding_id, p.order_line_id,"
          + " p.customer_order_id, p.happened_on, p.quantity, p.unit_price, p.vat_rate, l.id,"
          + " p.work_line_id, p.cause, p.cause_number, p.cause_holding_id, p.cause_order_line_id,"
          + " p.credit, p.credited_before, p.cause_round FROM"
          + " (SELECT s.id, s.holding_id, s.order_line_id, s.customer_order_id,"
          + " s.work_line_id, s.happened_on, s.quantity, s.unit_price, s.vat_rate, s.cause, s.cause_number, s.cause_holding_id,"
          + " s.cause_order_line_id, s.credit, s.credited_before, s.cause_round, s.payer_id FROM sale_charge s"
          + " WHERE s.invoice_run_id IS NULL"
          + " AND s.id > ? AND s.happened_on <= ? ORDER BY s.id LIMIT ?) p"
          + " LEFT JOIN device_holding h ON h.id = COALESCE(p.holding_id, p.cause_holding_id)"
          + " LEFT JOIN customer_order_line o ON o.id = COALESCE(p.order_line_id, p.cause_order_line_id)"
          + " LEFT JOIN customer_order c ON c.id = o.customer_order_id"
          + " LEFT JOIN customer_order u ON u.id = p.customer_order_id"
          + " LEFT JOIN work_line w ON w.id = p.work_line_id"
          + " LEFT JOIN work_order t ON t.id = w.work_order_id"
          + " LEFT JOIN invoice_line l ON l.holding_id = p.holding_id AND l.kind = 'SALE'"
          + " ORDER BY p.id";

  private static final String MARK =
      "UPDATE sale_charge SET invoice_run_id = ? WHERE id = ? AND invoice_run_id IS NULL";

  private WaitingSales() {}

  static List<WaitingSale> page(Connection connection, YearMonth month, long afterSaleId, int size)
      throws SQLException {
    List<WaitingSale> page = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(PAGE)) {
      long after = afterSaleId;
      while (page.isEmpty() && after >= 0) {
        select.setLong(1, after);
        select.setObject(2, month.atEndOfMonth());
        select.setInt(3, size);
        after = take(select, page);
      }
    }
    return page;
  }

  /** Adds the rows without a line; the last id that was looked at, or -1 when there was none. */
  private static long take(PreparedStatement select, List<WaitingSale> page) throws SQLException {
    long last = -1;
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        last = row.getLong(1);
        if (row.getObject(11) == null) {
          page.add(new WaitingSale(last, line(row)));
        }
      }
    }
    return last;
  }

  private static InvoiceLineDraft line(ResultSet row) throws SQLException {
    CausedBy causedBy = causedBy(row);
    InvoiceLineKind kind =
        causedBy == null
            ? InvoiceLineKind.SALE
            : InvoiceLineKind.of(causedBy.cause(), row.getBoolean(17));
    return InvoiceLineDraft.once(
        kind,
        row.getLong(2),
        row.getLong(3),
        row.getObject(4, Long.class),
        row.getObject(5, Long.class),
        row.getObject(6, Long.class),
        row.getObject(12, Long.class),
        causedBy,
        row.getObject(7, LocalDate.class),
        row.getInt(8),
        row.getInt(18),
        row.getBigDecimal(9),
        row.getBigDecimal(10),
        row.getLong(1));
  }

  private static CausedBy causedBy(ResultSet row) throws SQLException {
    String cause = row.getString(13);
    return cause == null
        ? null
        : new CausedBy(
            ChargeCause.valueOf(cause),
            row.getString(14),
            row.getObject(15, Long.class),
            row.getObject(16, Long.class),
            row.getInt(19));
  }

  /**
   * Marks sales; those that wait no longer, because they were withdrawn meanwhile, are left out.
   */
  static List<WaitingSale> mark(Connection connection, long runId, List<WaitingSale> sales)
      throws SQLException {
    List<WaitingSale> marked = new ArrayList<>();
    try (PreparedStatement update = connection.prepareStatement(MARK)) {
      for (WaitingSale sale : sales) {
        update.setLong(1, runId);
        update.setLong(2, sale.id());
        update.addBatch();
      }
      int[] rows = update.executeBatch();
      for (int i = 0; i < rows.length; i++) {
        if (rows[i] != 0) {
          marked.add(sales.get(i));
        }
      }
    }
    return marked;
  }
}
