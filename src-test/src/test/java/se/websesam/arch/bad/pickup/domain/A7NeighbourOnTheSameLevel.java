package se.websesam.arch.bad.pickup.domain;

import se.websesam.arch.bad.order.domain.PlainOrder;

/** Uses a feature of its own level. */
public class A7NeighbourOnTheSameLevel {

  private PlainOrder order;

  public Long id() {
    return order.id();
  }
}
