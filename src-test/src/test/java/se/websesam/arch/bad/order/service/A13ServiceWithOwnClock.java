package se.websesam.arch.bad.order.service;

import java.time.LocalDate;

/** Asks the machine what day it is. */
public class A13ServiceWithOwnClock {

  public LocalDate today() {
    return LocalDate.now();
  }
}
