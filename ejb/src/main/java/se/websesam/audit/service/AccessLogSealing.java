package se.websesam.audit.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import se.websesam.audit.repository.AccessLogSealRepository;

/**
 * Seals the access log a few times an hour. Each seal is also written to the server's log, where an
 * administrator of the database alone cannot reach it.
 */
@Singleton
public class AccessLogSealing {

  /** Longer than any transaction may last, so that no row arrives behind a seal. */
  private static final Duration AGE = Duration.ofMinutes(10);

  private static final Logger LOG = Logger.getLogger(AccessLogSealing.class.getName());

  @Inject private AccessLogSealRepository seals;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  void seal() {
    Instant now = clock.instant();
    seals
        .seal(now.minus(AGE), now)
        .ifPresent(
            seal ->
                LOG.info(
                    () ->
                        "Access log sealed until "
                            + seal.until()
                            + ": "
                            + seal.rows()
                            + " rows, "
                            + seal.hash()));
  }
}
