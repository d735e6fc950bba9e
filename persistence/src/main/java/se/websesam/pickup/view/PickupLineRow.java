package se.websesam.pickup.view;

import java.time.LocalDate;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.pickup.domain.PickupAction;
import se.websesam.pickup.domain.PickupLineStatus;

/** A device on a pickup order. */
public record PickupLineRow(
    int lineNumber,
    String articleNumber,
    String designation,
    String individualNumber,
    int quantity,
    PickupLineStatus status,
    ReturnHandling handling,
    LocalDate closedOn,
    String reason,
    String picture) {

  /** Whether the driver can take it along. */
  public boolean isCollectable() {
    return PickupAction.COLLECT.isAllowed(status);
  }
}
