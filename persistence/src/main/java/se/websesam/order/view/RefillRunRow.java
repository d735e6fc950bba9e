package se.websesam.order.view;

import java.time.Instant;
import se.websesam.order.domain.RefillRun;
import se.websesam.order.domain.RefillStatus;

/**
 * A run of the refill in a list.
 *
 * @param store the store that was chosen, or null for all that were due
 * @param startedBy name of who started it, or {@code TIMER}, or {@code SERVER} for the console
 * @param stores how many stores it has looked at
 * @param pieces how many pieces it has ordered, or null when it has looked at none
 */
public record RefillRunRow(
    long id,
    RefillStatus status,
    String store,
    String startedBy,
    Instant startedAt,
    Instant heartbeatAt,
    Instant finishedAt,
    long executionId,
    Long stores,
    Long orders,
    Long pieces,
    Long skipped) {

  /** Whether some execution is at work on it; without a sign of life another may be started. */
  public boolean isAlive(Instant now) {
    return status == RefillStatus.RUNNING && heartbeatAt.isAfter(now.minus(RefillRun.SIGN_OF_LIFE));
  }
}
