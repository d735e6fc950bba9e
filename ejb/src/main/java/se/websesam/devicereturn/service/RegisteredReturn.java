package se.websesam.devicereturn.service;

import se.websesam.shared.domain.LoggedObject;

/** The answer to a sent form: the return's number. */
public record RegisteredReturn(String number) implements LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
