package se.websesam.configuration.view;

import java.io.Serializable;
import java.math.BigDecimal;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.configuration.domain.Side;

/**
 * A part of a build: how many pieces of it, and how many of these came with the device.
 *
 * @param standard how many pieces the standard has, also when they have been taken away
 */
public record ComponentRow(
    String articleNumber,
    String designation,
    Side side,
    int quantity,
    int standard,
    ChargingForm chargingForm,
    BigDecimal price)
    implements Serializable {

  /** Pieces beyond the standard, which are ordered. */
  public int added() {
    return Math.max(0, quantity - standard);
  }

  /** Pieces of the standard that have been taken away. */
  public int takenOff() {
    return Math.max(0, standard - quantity);
  }
}
