package se.websesam.deviation.domain;

import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;

/**
 * How long after its delivery a product can be claimed [reklamationstid] (DV-03); afterwards a
 * fault is mended by a work order.
 *
 * @param rentalMonths for what is rented
 * @param saleMonths for what has been bought
 */
public record ClaimTime(int rentalMonths, int saleMonths) {

  /** Whether the time is over on a day; never for what has not been delivered. */
  public boolean isOver(ChargingForm form, LocalDate deliveredOn, LocalDate day) {
    if (form == null || deliveredOn == null) {
      return false;
    }
    int months = form == ChargingForm.RENTAL ? rentalMonths : saleMonths;
    return day.isAfter(deliveredOn.plusMonths(months));
  }
}
