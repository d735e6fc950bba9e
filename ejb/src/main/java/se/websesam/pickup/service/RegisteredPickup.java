package se.websesam.pickup.service;

import se.websesam.shared.domain.LoggedObject;

/** The answer to a sent form: the pickup order's number [hämtordernummer]. */
public record RegisteredPickup(String number) implements LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
