package se.websesam.it.inside;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import se.websesam.invoice.service.InvoiceRunService;

/** The invoicing of the month that is over, as often as a test needs it. */
@Dependent
public class MonthRuns {

  static final YearMonth MONTH = YearMonth.now(ZoneId.of("Europe/Stockholm")).minusMonths(1);

  private static final Staff FINANCE = Staff.named("finance");
  private static final Set<BatchStatus> ENDED =
      EnumSet.of(BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED);

  @Inject private InvoiceRunService runs;

  /** Invoices the month; how that ended. */
  BatchStatus run() throws Exception {
    long execution = FINANCE.does(() -> runs.start(MONTH));
    long giveUp = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    BatchStatus status = status(execution);
    // the row of the month is released a little later than the server says that it has ended
    while ((!ENDED.contains(status) || isHeld()) && System.nanoTime() < giveUp) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      status = status(execution);
    }
    return status;
  }

  private static boolean isHeld() {
    return Database.sql().number("SELECT COUNT(*) FROM invoice_run WHERE status = 'RUNNING'") > 0;
  }

  private static BatchStatus status(long execution) {
    return BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
  }

  /** As if the run had been another month's, so that the month can be invoiced again. */
  static void putAway(String month) {
    Database.sql()
        .execute(
            "UPDATE invoice SET our_reference = CONCAT(?, our_reference) WHERE invoice_run_id ="
                + " (SELECT id FROM invoice_run WHERE invoice_month = ?)",
            month,
            MONTH.toString());
    for (String table : List.of("invoice_run", "invoice_line")) {
      Database.sql()
          .execute(
              "UPDATE " + table + " SET invoice_month = ? WHERE invoice_month = ?",
              month,
              MONTH.toString());
    }
  }

  /** As if the month had never been invoiced. */
  static void forget(String month) {
    String run = "(SELECT id FROM invoice_run WHERE invoice_month = '" + month + "')";
    Database.sql()
        .execute("UPDATE sale_charge SET invoice_run_id = NULL WHERE invoice_run_id IN " + run);
    Database.sql()
        .execute(
            "DELETE FROM invoice_line WHERE invoice_id IN"
                + " (SELECT id FROM invoice WHERE invoice_run_id IN "
                + run
                + ")");
    Database.sql().execute("DELETE FROM invoice WHERE invoice_run_id IN " + run);
    Database.sql().execute("DELETE FROM invoice_run WHERE invoice_month = ?", month);
  }
}
