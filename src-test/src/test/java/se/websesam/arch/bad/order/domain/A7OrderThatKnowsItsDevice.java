package se.websesam.arch.bad.order.domain;

import se.websesam.arch.bad.device.domain.A7DeviceThatKnowsItsOrder;

/** The other half of the ring; downward, so right in itself. */
public class A7OrderThatKnowsItsDevice {

  private A7DeviceThatKnowsItsOrder device;

  public A7DeviceThatKnowsItsOrder device() {
    return device;
  }
}
