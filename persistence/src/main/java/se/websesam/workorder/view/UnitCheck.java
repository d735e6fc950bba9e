package se.websesam.workorder.view;

import java.time.LocalDate;
import se.websesam.workorder.domain.ActionType;

/**
 * A recurring check of a unit, on its card.
 *
 * @param months between two checks
 * @param lastOn when it was last checked, or null
 * @param nextOn when it is next checked, or null while nobody has it
 */
public record UnitCheck(ActionType type, int months, LocalDate lastOn, LocalDate nextOn) {

  /** Whether the day of the next check has passed. */
  public boolean isOverdue(LocalDate today) {
    return nextOn != null && nextOn.isBefore(today);
  }
}
