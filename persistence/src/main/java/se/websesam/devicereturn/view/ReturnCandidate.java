package se.websesam.devicereturn.view;

import java.io.Serializable;
import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;

/**
 * A device that its holder has, as the form of a return lists it.
 *
 * @param sitsOn the holding of the main device that it is a part of, or null
 */
public record ReturnCandidate(
    long holdingId,
    Long sitsOn,
    String articleNumber,
    String designation,
    String individualNumber,
    int quantity,
    ChargingForm chargingForm,
    LocalDate deliveredOn,
    String picture)
    implements Serializable {

  /** Whether it goes back to the own store: what is rented goes to the centre (RE-09). */
  public boolean isBought() {
    return chargingForm != ChargingForm.RENTAL;
  }
}
