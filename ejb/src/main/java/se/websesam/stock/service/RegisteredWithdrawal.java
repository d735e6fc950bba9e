package se.websesam.stock.service;

import se.websesam.shared.domain.LoggedObject;

/** The answer to a sent withdrawal form: its number. */
public record RegisteredWithdrawal(String number) implements LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
