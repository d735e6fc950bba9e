package se.websesam.arch.bad.order.service;

import java.time.Instant;
import java.util.function.Supplier;

/** Hands the machine's time on without calling it. */
public class A13ServiceWithHandedOverClock {

  public Supplier<Instant> clock() {
    return Instant::now;
  }
}
