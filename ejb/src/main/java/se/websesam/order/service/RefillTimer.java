package se.websesam.order.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import se.websesam.parameter.repository.Parameters;

/** Starts the refill of the stores that are due, where the centre wants that by itself. */
@Singleton
public class RefillTimer {

  @Inject private Parameters parameters;
  @Inject private RefillJob job;

  @Schedule(hour = "21", timezone = "Europe/Stockholm", persistent = false)
  void evening() {
    if (parameters.isOn("refill.run.automatic")) {
      job.start(null, "TIMER");
    }
  }
}
