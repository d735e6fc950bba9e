package se.websesam.arch.bad.order.service;

/** Talks to the console. */
public class A14ServiceThatPrints {

  public void cancel() {
    System.out.println("cancelled");
  }
}
