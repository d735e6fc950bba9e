package se.websesam.order.service;

import se.websesam.shared.domain.LoggedObject;

/** One line of an order, and the order's version when the caller read it. */
public record LineRef(long orderId, long version, int lineNumber) implements LoggedObject {

  @Override
  public String objectId() {
    return "#" + orderId + "/" + lineNumber;
  }
}
