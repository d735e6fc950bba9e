package se.websesam.user.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks for accounts that nobody uses every night. */
@Singleton
public class AccountTimer {

  @Inject private UnusedAccounts accounts;

  @Schedule(hour = "3", minute = "30", timezone = "Europe/Stockholm", persistent = false)
  void night() {
    accounts.close();
  }
}
