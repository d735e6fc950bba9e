package se.websesam.invoice.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.websesam.invoice.domain.CausedBy;
import se.websesam.invoice.domain.InvoiceLineDraft;

/**
 * The invoices of a run as one step of one execution knows them: it remembers those it has met, so
 * that each is looked for once.
 */
public class InvoiceBook {

  private static final int LINE_IDS = 1000;
  private static final int INVOICE_IDS = 50;

  private static final String INSERT_LINE =
      "INSERT INTO invoice_line (id, invoice_id, invoice_month, kind, holding_id, order_line_id,"
          + " customer_order_id, work_line_id, cause, cause_number, cause_holding_id,"
          + " cause_order_line_id, cause_round,"
          + " covers_month, period_from, period_to, days, quantity, price, net, vat_rate, vat, payer_id, evidence)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String INSERT_INVOICE =
      "INSERT INTO invoice (id, invoice_run_id, payer_id, customer_id, invoice_month, net, vat)"
          + " VALUES (?, ?, ?, ?, ?, 0, 0)";

  private final long runId;
  private final String month;
  private final IdBlock lineIds = new IdBlock("seq_invoice_line", LINE_IDS);
  private final IdBlock invoiceIds = new IdBlock("seq_invoice", INVOICE_IDS);
  private Map<Receiver, Long> invoices;

  /** The invoices of the run of a month. */
  public InvoiceBook(long runId, YearMonth month) {
    this.runId = runId;
    this.month = month.toString();
  }

  /** Writes lines in batches, and before them the invoices that are missing. */
  void write(Connection connection, Collection<InvoiceLineDraft> lines) throws SQLException {
    if (lines.isEmpty()) {
      return;
    }
    addMissingInvoices(connection, lines);
    try (PreparedStatement insert = connection.prepareStatement(INSERT_LINE)) {
      for (InvoiceLineDraft line : lines) {
        insert.setLong(1, lineIds.next(connection));
        insert.setLong(2, invoices.get(Receiver.of(line)));
        insert.setString(3, month);
        insert.setString(4, line.kind().name());
        insert.setObject(5, line.holdingId(), Types.BIGINT);
        insert.setObject(6, line.orderLineId(), Types.BIGINT);
        insert.setObject(7, line.customerOrderId(), Types.BIGINT);
        insert.setObject(8, line.workLineId(), Types.BIGINT);
        CausedBy cause = line.causedBy();
        insert.setString(9, cause == null ? null : cause.cause().name());
        insert.setString(10, cause == null ? null : cause.number());
        insert.setObject(11, cause == null ? null : cause.holdingId(), Types.BIGINT);
        insert.setObject(12, cause == null ? null : cause.orderLineId(), Types.BIGINT);
        insert.setObject(13, cause == null ? null : cause.round(), Types.INTEGER);
        insert.setString(14, line.coversMonth().toString());
        insert.setObject(15, line.from());
        insert.setObject(16, line.toInclusive());
        insert.setInt(17, line.days());
        insert.setInt(18, line.quantity());
        insert.setBigDecimal(19, line.price());
        insert.setBigDecimal(20, line.net());
        insert.setBigDecimal(21, line.vatRate());
        insert.setBigDecimal(22, line.vat());
        insert.setLong(23, line.payerId());
        insert.setString(24, line.evidence());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void addMissingInvoices(Connection connection, Collection<InvoiceLineDraft> lines)
      throws SQLException {
    if (invoices == null) {
      invoices = existing(connection);
    }
    Set<Receiver> missing = new TreeSet<>(Receiver.IN_ORDER);
    for (InvoiceLineDraft line : lines) {
      Receiver receiver = Receiver.of(line);
      if (!invoices.containsKey(receiver)) {
        missing.add(receiver);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT_INVOICE)) {
      for (Receiver receiver : missing) {
        long id = invoiceIds.next(connection);
        insert.setLong(1, id);
        insert.setLong(2, runId);
        insert.setLong(3, receiver.payerId());
        insert.setLong(4, receiver.customerId());
        insert.setString(5, month);
        insert.addBatch();
        invoices.put(receiver, id);
      }
      insert.executeBatch();
    }
  }

  private Map<Receiver, Long> existing(Connection connection) throws SQLException {
    Map<Receiver, Long> found = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT payer_id, customer_id, id FROM invoice WHERE invoice_run_id = ?")) {
      select.setLong(1, runId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.put(new Receiver(row.getLong(1), row.getLong(2)), row.getLong(3));
        }
      }
    }
    return found;
  }

  /** Who an invoice goes to, and for which customer's devices. */
  private record Receiver(long payerId, long customerId) {

    static final Comparator<Receiver> IN_ORDER =
        Comparator.comparingLong(Receiver::payerId).thenComparingLong(Receiver::customerId);

    static Receiver of(InvoiceLineDraft line) {
      return new Receiver(line.payerId(), line.customerId());
    }
  }

  /** Ids taken from a sequence a block at a time, as the persistence provider takes them. */
  private static final class IdBlock {

    private final String sequence;
    private final int size;
    private long next;
    private long last = -1;

    IdBlock(String sequence, int size) {
      this.sequence = sequence;
      this.size = size;
    }

    long next(Connection connection) throws SQLException {
      if (next > last) {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT NEXTVAL('" + sequence + "')");
            ResultSet value = select.executeQuery()) {
          value.next();
          last = value.getLong(1);
          next = last - size + 1;
        }
      }
      return next++;
    }
  }
}
