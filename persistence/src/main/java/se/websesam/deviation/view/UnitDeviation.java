package se.websesam.deviation.view;

import java.time.Instant;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;

/**
 * A report about a unit, on its card; whose it is is not said.
 *
 * @param deviationNumber or null when the caller may not see the report
 * @param status or null likewise
 */
public record UnitDeviation(
    String deviationNumber, DeviationType type, DeviationStatus status, Instant registeredAt) {

  /** The same for a caller who may not see the report. */
  public UnitDeviation anonymous() {
    return new UnitDeviation(null, type, null, registeredAt);
  }
}
