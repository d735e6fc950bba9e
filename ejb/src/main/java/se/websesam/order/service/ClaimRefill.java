package se.websesam.order.service;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.websesam.shared.service.StepFailure;

/** First step of the refill: begins a run, or ends the job and says why. */
@Named
@Dependent
public class ClaimRefill extends AbstractBatchlet {

  private static final Logger LOG = System.getLogger(ClaimRefill.class.getName());

  @Inject @BatchProperty private String store;
  @Inject @BatchProperty private String startedBy;
  @Inject private JobContext job;
  @Inject private RefillRunLock lock;

  @Override
  public String process() {
    RefillClaim claim = StepFailure.told(this::claim);
    if (claim.outcome() == RefillClaim.Outcome.CLAIMED) {
      LOG.log(Level.INFO, "Refill begins: {0}", claim.run());
      job.setTransientUserData(claim.run());
    } else {
      LOG.log(Level.WARNING, "Refill refused, nothing changed: {0}", claim.outcome());
    }
    return claim.outcome().name();
  }

  private RefillClaim claim() {
    String number = isGiven(store) ? store.strip() : null;
    String starter = isGiven(startedBy) ? startedBy : "SERVER";
    try {
      return lock.claim(number, job.getExecutionId(), starter);
    } catch (PersistenceException clash) {
      LOG.log(Level.DEBUG, "somebody else began a run at the same moment", clash);
      return lock.claim(number, job.getExecutionId(), starter);
    }
  }

  private static boolean isGiven(String parameter) {
    return parameter != null && !parameter.isBlank();
  }
}
