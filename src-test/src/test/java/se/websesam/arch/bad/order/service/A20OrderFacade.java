package se.websesam.arch.bad.order.service;

/** An interface for the one class that there is. */
public interface A20OrderFacade {

  long count();
}
