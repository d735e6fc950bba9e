package se.websesam.workorder.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.WorkStatus;

/**
 * Something that is or was to be done with a unit, on its card; whose it was is not said.
 *
 * @param workOrderNumber or null when the caller may not see the work order
 * @param performedOn or null while it is not done
 */
public record UnitWork(
    String workOrderNumber,
    ActionType type,
    WorkStatus status,
    Instant registeredAt,
    LocalDate performedOn) {

  /** The same for a caller who may not see the work order. */
  public UnitWork anonymous() {
    return new UnitWork(null, type, status, registeredAt, performedOn);
  }
}
