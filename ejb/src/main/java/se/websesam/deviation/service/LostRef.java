package se.websesam.deviation.service;

import se.websesam.shared.domain.LoggedObject;

/** The report of a lost device as the caller has read it: its number and its version then. */
public record LostRef(String number, long version) implements LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
