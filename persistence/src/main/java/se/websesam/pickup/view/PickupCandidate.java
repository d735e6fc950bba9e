package se.websesam.pickup.view;

import java.time.LocalDate;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;

/** A device that its holder has, as the pickup order's form lists it. */
public record PickupCandidate(
    long holdingId,
    Long parentHoldingId,
    String articleNumber,
    String designation,
    ArticleType articleType,
    String individualNumber,
    int quantity,
    ChargingForm chargingForm,
    String payer,
    LocalDate deliveredOn,
    String pickupNumber,
    String dismantlingNumber,
    String picture) {

  /** Whether it is fetched by an ordinary pickup order: bought devices are not (V-PU-05). */
  public boolean isFetched() {
    return chargingForm != ChargingForm.SALE;
  }

  /** Whether it may be taken off the list as returned before; only accessories may (V-PU-06). */
  public boolean isRemovable() {
    return articleType == ArticleType.ACCESSORY;
  }

  /** Whether a pickup order waits for it already (PU-14). */
  public boolean isOrdered() {
    return pickupNumber != null;
  }

  /** Whether a technician is to dismount it and take it along instead (PU-13). */
  public boolean isDismounted() {
    return dismantlingNumber != null;
  }

  /** Whether the row stands under its main device. */
  public boolean isComponent() {
    return parentHoldingId != null;
  }
}
