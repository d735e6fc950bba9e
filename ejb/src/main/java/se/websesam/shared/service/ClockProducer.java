package se.websesam.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the application, in Swedish time. */
@ApplicationScoped
public class ClockProducer {

  @Produces
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Stockholm"));
  }
}
