package se.websesam.order.service;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;

/** Starts the batch job of the refill. */
@ApplicationScoped
public class RefillJob {

  /** Starts it for a store, or for all that are due, and gives the id of the execution. */
  long start(String storeNumber, String startedBy) {
    Properties parameters = new Properties();
    if (storeNumber != null) {
      parameters.setProperty("store", storeNumber);
    }
    parameters.setProperty("startedBy", startedBy);
    return BatchRuntime.getJobOperator().start("refill-run", parameters);
  }
}
