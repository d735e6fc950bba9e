package se.websesam.deviation.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks after lost devices each night. */
@Singleton
public class LostTimer {

  @Inject private LostExpiry expiry;

  @Schedule(hour = "1", minute = "50", timezone = "Europe/Stockholm", persistent = false)
  void night() {
    expiry.run();
  }
}
