package se.websesam.arch.bad.order.service;

/** Calls what only the other bean itself may call. */
public class A22ServiceThatUsesAHelper {

  private PlainService other;

  public long count() {
    return other.read();
  }
}
