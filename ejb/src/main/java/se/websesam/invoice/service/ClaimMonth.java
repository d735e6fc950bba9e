package se.websesam.invoice.service;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.YearMonth;
import se.websesam.shared.service.StepFailure;

/** First step of the month's invoicing: claims the month, or ends the job and says why. */
@Named
@Dependent
public class ClaimMonth extends AbstractBatchlet {

  private static final Logger LOG = System.getLogger(ClaimMonth.class.getName());

  @Inject @BatchProperty private String month;
  @Inject @BatchProperty private String startedBy;
  @Inject private JobContext job;
  @Inject private InvoiceRunLock lock;
  @Inject private Clock clock;

  @Override
  public String process() {
    YearMonth asked =
        isGiven(month) ? YearMonth.parse(month.strip()) : YearMonth.now(clock).minusMonths(1);
    MonthClaim claim = StepFailure.told(() -> claim(asked));
    if (claim.outcome() == ClaimOutcome.CLAIMED) {
      LOG.log(Level.INFO, "Invoicing of {0} begins: {1}", asked, claim.run());
      job.setTransientUserData(claim.run());
    } else {
      LOG.log(
          Level.WARNING, "Invoicing of {0} refused, nothing changed: {1}", asked, claim.outcome());
    }
    return claim.outcome().name();
  }

  private MonthClaim claim(YearMonth asked) {
    String starter = isGiven(startedBy) ? startedBy : "SERVER";
    try {
      return lock.claim(asked, job.getExecutionId(), starter);
    } catch (PersistenceException clash) {
      LOG.log(Level.DEBUG, "somebody else claimed a month at the same moment", clash);
      return lock.claim(asked, job.getExecutionId(), starter);
    }
  }

  private static boolean isGiven(String parameter) {
    return parameter != null && !parameter.isBlank();
  }
}
