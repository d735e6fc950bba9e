package se.websesam.stock.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks after the carts each night. */
@Singleton
public class CartTimer {

  @Inject private CartExpiry expiry;

  @Schedule(hour = "1", minute = "40", timezone = "Europe/Stockholm", persistent = false)
  void night() {
    expiry.run();
  }
}
