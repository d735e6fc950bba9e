package se.websesam.it.inside;

import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import se.websesam.invoice.service.InvoiceRunService;

/** The invoicing of the month that is over, as often as a test needs it. */
@Dependent
public class MonthRuns {

  static final YearMonth MONTH = YearMonth.now(ZoneId.of("Europe/Stockholm")).minusMonths(1);

  private static final Staff FINANCE = Staff.named("finance");

  @Inject private InvoiceRunService runs;

  /** Invoices the month; how that ended. */
  BatchStatus run() throws Exception {
    return Executions.awaitEnd(FINANCE.does(() -> runs.start(MONTH)), "invoice_run");
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
