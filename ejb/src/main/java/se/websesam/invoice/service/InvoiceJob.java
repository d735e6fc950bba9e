package se.websesam.invoice.service;

import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
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

  /** Whether an execution is about to begin or at work. */
  public boolean isUnderWay(long executionId) {
    try {
      BatchStatus status =
          BatchRuntime.getJobOperator().getJobExecution(executionId).getBatchStatus();
      return status == BatchStatus.STARTING || status == BatchStatus.STARTED;
    } catch (NoSuchJobExecutionException unknown) {
      return false;
    }
  }
}
