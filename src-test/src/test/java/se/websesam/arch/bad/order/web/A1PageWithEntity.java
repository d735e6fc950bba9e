package se.websesam.arch.bad.order.web;

import se.websesam.arch.bad.order.domain.PlainOrder;

/** A page that shows an entity. */
public class A1PageWithEntity {

  private PlainOrder order;

  public PlainOrder getOrder() {
    return order;
  }
}
