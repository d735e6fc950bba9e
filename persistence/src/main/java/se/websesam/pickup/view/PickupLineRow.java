package se.websesam.pickup.view;

import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;
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
    String picture,
    long holdingId,
    ChargingForm form,
    LocalDate endedOn) {

  /** Whether its holder has it still although the order was to fetch it, and is to give it back. */
  public boolean isKept() {
    return (status == PickupLineStatus.MISSING || status == PickupLineStatus.CANCELLED)
        && form != ChargingForm.SALE
        && endedOn == null;
  }

  /** Whether the driver can take it along. */
  public boolean isCollectable() {
    return PickupAction.COLLECT.isAllowed(status);
  }
}
