package se.websesam.shared.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/**
 * Failure of a step of a batch job. It is logged whole and leaves the step in words alone: the
 * server keeps the exception of a step with the job, and cannot read it back when it names classes
 * of the driver or of the application.
 */
public final class StepFailure {

  private static final Logger LOG = System.getLogger(StepFailure.class.getName());

  private StepFailure() {}

  /** Work of a step that gives nothing back. */
  public static void guard(Runnable work) {
    told(
        () -> {
          work.run();
          return null;
        });
  }

  /** Work of a step, and what it gives. */
  public static <T> T told(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception e) {
      LOG.log(Level.ERROR, "A batch job breaks off", e);
      throw new IllegalStateException(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }
}
