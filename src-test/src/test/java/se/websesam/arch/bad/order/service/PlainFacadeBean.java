package se.websesam.arch.bad.order.service;

/** The one class that there is. */
public class PlainFacadeBean implements A20OrderFacade {

  @Override
  public long count() {
    return 0;
  }
}
