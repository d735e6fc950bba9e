package se.websesam.workorder.view;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.CheckInterval;

/**
 * A unit with the intervals of its article.
 *
 * @param deliveredOn when whoever has it got it, or null when nobody has it
 */
public record CheckedUnit(
    long individualId, Integer inspectionMonths, Integer maintenanceMonths, LocalDate deliveredOn) {

  /** The recurring checks that its article asks for. */
  public Stream<CheckInterval> intervals() {
    return Stream.concat(
        interval(ActionType.INSPECTION, inspectionMonths),
        interval(ActionType.PREVENTIVE_MAINTENANCE, maintenanceMonths));
  }

  private static Stream<CheckInterval> interval(ActionType type, Integer months) {
    return months == null ? Stream.empty() : Stream.of(new CheckInterval(type, months));
  }
}
