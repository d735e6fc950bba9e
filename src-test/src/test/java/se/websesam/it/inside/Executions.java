package se.websesam.it.inside;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Executions of batch jobs as the tests wait for them. */
final class Executions {

  private static final Set<BatchStatus> ENDED =
      EnumSet.of(BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED);

  private Executions() {}

  /**
   * Waits until an execution has ended and no run in the table of its job is at work any more; how
   * it ended.
   */
  static BatchStatus awaitEnd(long execution, String runs) {
    long giveUp = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    BatchStatus status = status(execution);
    // the row of the run is released a little later than the server says that it has ended
    while ((!ENDED.contains(status) || isHeld(runs)) && System.nanoTime() < giveUp) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      status = status(execution);
    }
    return status;
  }

  private static boolean isHeld(String runs) {
    return Database.sql().number("SELECT COUNT(*) FROM " + runs + " WHERE status = 'RUNNING'") > 0;
  }

  private static BatchStatus status(long execution) {
    return BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
  }
}
