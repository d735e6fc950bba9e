package se.websesam.invoice.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import se.websesam.invoice.domain.InvoiceLineDraft;
import se.websesam.invoice.domain.RentedHolding;
import se.websesam.invoice.domain.RunScope;
import se.websesam.invoice.domain.WaitingSale;

/**
 * What the month's invoicing reads and writes. Plain JDBC in the caller's transaction: hundreds of
 * thousands of rows are read once, or written once and never changed.
 */
@ApplicationScoped
public class InvoicingRepository {

  @PersistenceContext private EntityManager em;

  /** How many rented holdings concern a run. */
  public long countRented(RunScope scope) {
    return onConnection(connection -> new RentedHoldings(scope).count(connection));
  }

  /** The next rented holdings after one, in id order; empty when there are no more. */
  public List<RentedHolding> listRented(RunScope scope, long afterHoldingId, int size) {
    return onConnection(
        connection -> new RentedHoldings(scope).page(connection, afterHoldingId, size));
  }

  /** The next sales up to the end of a month that wait, after one of them, in id order. */
  public List<WaitingSale> listSales(YearMonth month, long afterSaleId, int size) {
    return onConnection(connection -> WaitingSales.page(connection, month, afterSaleId, size));
  }

  /** Writes lines, and the invoices they stand on where those are missing. */
  public void add(InvoiceBook book, Collection<InvoiceLineDraft> lines) {
    onConnection(
        connection -> {
          book.write(connection, lines);
          return null;
        });
  }

  /**
   * Marks sales as invoiced by a run, before their lines are written.
   *
   * @return those that still waited; what was withdrawn since they were read is not to be charged
   */
  public List<WaitingSale> markInvoiced(long runId, List<WaitingSale> sales) {
    return onConnection(connection -> WaitingSales.mark(connection, runId, sales));
  }

  /**
   * Keeps how far the execution that holds a run has come, and its sign of life.
   *
   * @param holdings how many holdings were read since the last time
   * @param lastHoldingId the last of them, or 0 when there were none
   * @throws IllegalStateException when another execution has taken the run over; what was written
   *     must not be kept
   */
  public void advance(
      long runId, long executionId, Instant now, long lines, long holdings, long lastHoldingId) {
    boolean held =
        onConnection(
            connection ->
                new RunProgress(runId, executionId)
                    .advance(connection, now, lines, holdings, lastHoldingId));
    if (!held) {
      throw new IllegalStateException("invoice run " + runId + " is held by somebody else");
    }
  }

  /** Sums the invoices of a run and gives them their references, without a gap in the series. */
  public void close(long runId, YearMonth month, LocalDate invoicedOn) {
    onConnection(
        connection -> {
          InvoiceTotals.close(connection, runId, month, invoicedOn);
          return null;
        });
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T onConnection(Work<T> work) {
    try {
      return work.on(em.unwrap(Connection.class));
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
