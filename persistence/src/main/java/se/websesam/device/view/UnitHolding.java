package se.websesam.device.view;

import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.device.domain.HoldingEndKind;

/**
 * Somebody who has or has had a unit, on its card.
 *
 * @param recipientRef opaque id of the holder, or null when the caller may not see who it is
 * @param holder name of the holder, or null likewise
 */
public record UnitHolding(
    long holdingId,
    long recipientId,
    String recipientRef,
    String holder,
    String customer,
    String prescriber,
    ChargingForm chargingForm,
    LocalDate deliveredOn,
    LocalDate endedOn,
    HoldingEndKind endKind,
    String pickupNumber,
    String dismantlingNumber,
    boolean recipientProtected) {

  /**
   * The same without the holder, for a caller who may not see him; of a protected person also not
   * where he is treated (AC-13).
   */
  public UnitHolding anonymous() {
    return new UnitHolding(
        holdingId,
        recipientId,
        null,
        null,
        recipientProtected ? null : customer,
        recipientProtected ? null : prescriber,
        chargingForm,
        deliveredOn,
        endedOn,
        endKind,
        recipientProtected ? null : pickupNumber,
        recipientProtected ? null : dismantlingNumber,
        recipientProtected);
  }

  /** Whether a pickup order, or a technician who dismounts it, is to take it back (PU-13). */
  public boolean isGoingBack() {
    return pickupNumber != null || dismantlingNumber != null;
  }

  /** Whether the holder has the unit now. */
  public boolean isNow() {
    return endedOn == null && deliveredOn != null;
  }
}
