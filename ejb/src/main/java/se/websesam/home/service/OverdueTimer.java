package se.websesam.home.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks for overdue cases every morning, until none is left that nobody has been told of. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OverdueTimer {

  @Inject private OverdueCases overdue;

  @Schedule(hour = "5", minute = "30", timezone = "Europe/Stockholm", persistent = false)
  void morning() {
    int told = overdue.tellSome();
    while (told > 0) {
      told = overdue.tellSome();
    }
  }
}
