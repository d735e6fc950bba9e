package se.websesam.arch.bad.order.service;

/** Talks to the console when something fails. */
public class A14ServiceThatPrintsTraces {

  public void cancel(Exception e) {
    e.printStackTrace();
  }
}
