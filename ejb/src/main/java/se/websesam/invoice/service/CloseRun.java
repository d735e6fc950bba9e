package se.websesam.invoice.service;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.websesam.shared.service.StepFailure;

/** Last step of the month's invoicing: totals, references, and the run is complete. */
@Named
@Dependent
public class CloseRun extends AbstractBatchlet {

  private static final Logger LOG = System.getLogger(CloseRun.class.getName());

  @Inject private JobContext job;
  @Inject private InvoiceRunLock lock;

  @Override
  public String process() {
    MonthRun run = (MonthRun) job.getTransientUserData();
    StepFailure.guard(
        () -> {
          lock.complete(run);
        });
    LOG.log(Level.INFO, "Invoicing of {0} is complete", run.month());
    return "COMPLETED";
  }
}
