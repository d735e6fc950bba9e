package se.websesam.arch.bad.order.service;

import java.util.Date;

/** Counts in milliseconds of 1970. */
public class A14ServiceWithOldDate {

  public long days(Date day) {
    return day.getTime();
  }
}
