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
    String pickupNumber) {

  /** Whether a pickup order can be written for it: rented, delivered and not on one already. */
  public boolean isReturnable() {
    return chargingForm != ChargingForm.SALE && deliveredOn != null && pickupNumber == null;
  }

  /** Whether it can be given back to an own store: bought, delivered and not on a pickup order. */
  public boolean isBought() {
    return chargingForm != ChargingForm.RENTAL && deliveredOn != null && pickupNumber == null;
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
