package se.websesam.pickup.service;

import se.websesam.shared.domain.LoggedObject;

/** A pickup order as the caller has read it: its number and its version then. */
public record PickupRef(String number, long version) implements LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
