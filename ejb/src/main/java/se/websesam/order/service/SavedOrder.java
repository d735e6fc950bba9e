package se.websesam.order.service;

import se.websesam.shared.domain.LoggedObject;

/**
 * The answer to a saved or submitted form: the order, its version, and its number once it has one.
 */
public record SavedOrder(long orderId, long version, String orderNumber) implements LoggedObject {

  @Override
  public String objectId() {
    return orderNumber == null ? "#" + orderId : orderNumber;
  }
}
