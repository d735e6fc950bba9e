package se.websesam.workorder.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.device.domain.HoldingEndKind;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkStatus;

/**
 * A work order in a list; the name is hidden where the identity is protected.
 *
 * @param designation of the article, or what it is called without one
 * @param holdingEnd how what it is about left its holder, or null
 */
public record WorkRow(
    long id,
    String workOrderNumber,
    WorkStatus status,
    ActionType type,
    Performer performer,
    Instant registeredAt,
    LocalDate startBy,
    LocalDate doneBy,
    LocalDate plannedOn,
    boolean recipientProtected,
    String recipientName,
    String customer,
    String designation,
    String individualNumber,
    HoldingEndKind holdingEnd) {

  /** The day by which the next step should be taken, or null when no rule says. */
  public LocalDate dueOn() {
    return status.isBegun() || startBy == null ? doneBy : startBy;
  }

  /** LW-01: whether it is to be decided if it is done although its order has been cancelled. */
  public boolean isOrderCancelled() {
    return status.isOpen() && holdingEnd == HoldingEndKind.ORDER_CANCELLED;
  }

  /** Whether that day has passed. */
  public boolean isOverdue(LocalDate today) {
    return status.isOpen() && dueOn() != null && dueOn().isBefore(today);
  }
}
