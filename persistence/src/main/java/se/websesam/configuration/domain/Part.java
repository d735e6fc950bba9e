package se.websesam.configuration.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.websesam.catalogue.domain.ChargingForm;

/**
 * Part [komponent] that may sit on a main device, with what its rules are about.
 *
 * @param component whether its article is marked as a component (CP-01)
 * @param price SEK without VAT, per month when rented
 * @param hectograms what a piece weighs; 0 when not known
 * @param millimetres how wide it is; null when that does not matter
 */
public record Part(
    long id,
    String articleNumber,
    String designation,
    ChargingForm chargingForm,
    BigDecimal price,
    boolean component,
    int hectograms,
    Integer millimetres) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** What a piece costs during its first year, in whole kronor: prices are compared by this. */
  public int firstYear() {
    BigDecimal year = chargingForm == ChargingForm.RENTAL ? price.multiply(MONTHS) : price;
    return year.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
