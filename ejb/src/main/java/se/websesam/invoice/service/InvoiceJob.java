package se.websesam.invoice.service;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Properties;

/** Starts the batch job of the month's invoicing. */
@ApplicationScoped
public class InvoiceJob {

  /** Starts it for a month and gives the id of the execution. */
  public long start(YearMonth month, String startedBy) {
    Properties parameters = new Properties();
    parameters.setProperty("month", month.toString());
    parameters.setProperty("startedBy", startedBy);
    return BatchRuntime.getJobOperator().start("invoice-run", parameters);
  }
}
