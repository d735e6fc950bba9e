package se.websesam.shared.service;

import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;

/** An execution of a batch job, as the server knows it. */
public final class JobExecution {

  private JobExecution() {}

  /** Whether it is about to begin or at work, also before its run has begun. */
  public static boolean isUnderWay(long executionId) {
    try {
      BatchStatus status =
          BatchRuntime.getJobOperator().getJobExecution(executionId).getBatchStatus();
      return status == BatchStatus.STARTING || status == BatchStatus.STARTED;
    } catch (NoSuchJobExecutionException unknown) {
      return false;
    }
  }
}
