package se.websesam.deviation.service;

import se.websesam.shared.domain.LoggedObject;

/** A case of abnormal wear as the caller has read it: its number and its version then. */
public record WearRef(String number, long version) implements LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
