package se.websesam.order.service;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.shared.service.StepFailure;

/** Last step of the refill: the run is complete. */
@Named
@Dependent
public class CloseRefill extends AbstractBatchlet {

  @Inject private JobContext job;
  @Inject private RefillRunLock lock;

  @Override
  public String process() {
    StepFailure.guard(() -> lock.complete((HeldRefill) job.getTransientUserData()));
    return "COMPLETED";
  }
}
