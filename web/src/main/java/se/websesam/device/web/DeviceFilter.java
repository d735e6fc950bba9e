package se.websesam.device.web;

import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.device.view.DeviceRow;

/** Which part of the device list is shown. */
public enum DeviceFilter {
  ALL,
  MAIN_DEVICES,
  RENTED,
  BOUGHT,
  OWN_UNIT;

  /** Whether a row belongs to the part; the customer is the one acted for. */
  boolean shows(DeviceRow row, Long customerId) {
    return switch (this) {
      case ALL -> true;
      case MAIN_DEVICES -> row.articleType() == ArticleType.MAIN_DEVICE;
      case RENTED -> row.chargingForm() == ChargingForm.RENTAL;
      case BOUGHT -> row.chargingForm() != ChargingForm.RENTAL;
      case OWN_UNIT -> customerId != null && row.customerId() == customerId;
    };
  }
}
