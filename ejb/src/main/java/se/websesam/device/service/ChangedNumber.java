package se.websesam.device.service;

import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/**
 * The number that a unit has after a change.
 *
 * @param recipientRef opaque id of who has the unit, or null when nobody does
 */
public record ChangedNumber(String number, String recipientRef)
    implements PatientRelated, LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
