package se.websesam.workorder.service;

import se.websesam.shared.domain.LoggedObject;

/** A work order as the caller has read it: its id and its version then. */
public record WorkRef(long id, long version) implements LoggedObject {

  @Override
  public String objectId() {
    return "#" + id;
  }
}
