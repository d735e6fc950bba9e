package se.websesam.arch.bad.device.domain;

import se.websesam.arch.bad.order.domain.A7OrderThatKnowsItsDevice;

/** Half of a ring, and upward. */
public class A7DeviceThatKnowsItsOrder {

  private A7OrderThatKnowsItsDevice order;

  public A7OrderThatKnowsItsDevice order() {
    return order;
  }
}
