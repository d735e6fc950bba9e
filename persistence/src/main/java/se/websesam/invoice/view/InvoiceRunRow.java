package se.websesam.invoice.view;

import java.time.Instant;
import java.time.YearMonth;
import se.websesam.invoice.domain.InvoiceRun;
import se.websesam.invoice.domain.InvoiceRunStatus;

/**
 * The invoicing of a month in a list or while it is going on.
 *
 * @param startedBy name of who started it, or {@code TIMER}, or {@code SERVER} for the console
 * @param holdingsRead rented holdings looked at so far
 * @param holdingsTotal how many there are to look at
 */
public record InvoiceRunRow(
    YearMonth month,
    InvoiceRunStatus status,
    String startedBy,
    Instant startedAt,
    Instant heartbeatAt,
    Instant finishedAt,
    Long executionId,
    long holdingsRead,
    long holdingsTotal,
    long linesWritten,
    long invoices) {

  /** As the database has it, the month as text. */
  public InvoiceRunRow(
      String month,
      InvoiceRunStatus status,
      String startedBy,
      Instant startedAt,
      Instant heartbeatAt,
      Instant finishedAt,
      Long executionId,
      long holdingsRead,
      long holdingsTotal,
      long linesWritten,
      Long invoices) {
    this(
        YearMonth.parse(month),
        status,
        startedBy,
        startedAt,
        heartbeatAt,
        finishedAt,
        executionId,
        holdingsRead,
        holdingsTotal,
        linesWritten,
        invoices.longValue());
  }

  /** How much is done, in whole percent; 100 only when all is. */
  public int percent() {
    if (status == InvoiceRunStatus.COMPLETED) {
      return 100;
    }
    return holdingsTotal == 0 ? 0 : (int) Math.min(99, holdingsRead * 100 / holdingsTotal);
  }

  /** Whether some execution is at work on it; without a sign of life it may be started again. */
  public boolean isAlive(Instant now) {
    return status == InvoiceRunStatus.RUNNING
        && heartbeatAt.isAfter(now.minus(InvoiceRun.SIGN_OF_LIFE));
  }
}
