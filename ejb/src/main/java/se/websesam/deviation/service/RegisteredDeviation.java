package se.websesam.deviation.service;

import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/**
 * The answer to a sent form: the report's number [avvikelsenummer], which is put on what follows.
 */
public record RegisteredDeviation(String number, String recipientRef)
    implements PatientRelated, LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
