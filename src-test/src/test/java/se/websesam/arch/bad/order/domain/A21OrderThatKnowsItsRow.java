package se.websesam.arch.bad.order.domain;

import se.websesam.order.view.OrderRow;

/** A rule that looks at what a page shows. */
public class A21OrderThatKnowsItsRow {

  public long id(OrderRow row) {
    return row.id();
  }
}
