package se.websesam.workorder.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Plans the recurring checks of units every night. */
@Singleton
public class CheckTimer {

  @Inject private DueChecks checks;

  @Schedule(hour = "4", timezone = "Europe/Stockholm", persistent = false)
  void night() {
    checks.plan();
  }
}
