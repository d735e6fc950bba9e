package se.websesam.order.service;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Marks the run as failed when the job ends without having completed it. */
@Named
@Dependent
public class RefillRunListener extends AbstractJobListener {

  @Inject private JobContext job;
  @Inject private RefillRunLock lock;

  @Override
  public void afterJob() {
    lock.release(job.getExecutionId());
  }
}
