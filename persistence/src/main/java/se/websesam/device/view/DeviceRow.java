package se.websesam.device.view;

import java.time.LocalDate;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.customer.domain.PayerReason;

/** A row of the device list: one holding with its article, unit, customer, payer and prescriber. */
public record DeviceRow(
    long holdingId,
    Long parentHoldingId,
    long articleId,
    String articleNumber,
    String designation,
    ArticleType articleType,
    String isoCode,
    String individualNumber,
    int quantity,
    ChargingForm chargingForm,
    LocalDate deliveredOn,
    String prescriber,
    String customer,
    long customerId,
    String payer,
    PayerReason payerReason,
    String orderNumber,
    String picture,
    String pickupNumber,
    String dismantlingNumber) {

  /** Whether a pickup order can be written for it: rented, delivered and not on its way back. */
  public boolean isReturnable() {
    return chargingForm != ChargingForm.SALE && deliveredOn != null && !isGoingBack();
  }

  /** Whether it can be given back to an own store: bought, delivered and not on its way back. */
  public boolean isBought() {
    return chargingForm != ChargingForm.RENTAL && deliveredOn != null && !isGoingBack();
  }

  /** Whether a pickup order, or a technician who dismounts it, is to take it back (PU-13). */
  public boolean isGoingBack() {
    return pickupNumber != null || dismantlingNumber != null;
  }

  /** Whether the row stands under its main device. */
  public boolean isComponent() {
    return parentHoldingId != null;
  }

  /** Whether parts can be ordered to it: a main device that has been delivered. */
  public boolean isComplementable() {
    return articleType == ArticleType.MAIN_DEVICE && deliveredOn != null;
  }
}
