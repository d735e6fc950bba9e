package se.websesam.deviation.service;

import se.websesam.shared.domain.LoggedObject;

/** A deviation report as the caller has read it: its number and its version then. */
public record DeviationRef(String number, long version) implements LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
