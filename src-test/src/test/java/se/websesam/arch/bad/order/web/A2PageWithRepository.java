package se.websesam.arch.bad.order.web;

import se.websesam.arch.bad.order.repository.PlainRepository;

/** A page that reads past permission and access log. */
public class A2PageWithRepository {

  private final PlainRepository orders = new PlainRepository();

  public long getCount() {
    return orders.countNew();
  }
}
