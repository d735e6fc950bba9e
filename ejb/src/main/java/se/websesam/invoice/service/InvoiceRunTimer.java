package se.websesam.invoice.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import se.websesam.parameter.repository.Parameters;

/** Starts the invoicing of the month that has ended, where the county wants that by itself. */
@Singleton
public class InvoiceRunTimer {

  @Inject private Parameters parameters;
  @Inject private InvoiceJob job;
  @Inject private Clock clock;

  @Schedule(dayOfMonth = "1", hour = "3", timezone = "Europe/Stockholm", persistent = false)
  void monthHasEnded() {
    if (parameters.isOn("invoice.run.automatic")) {
      job.start(YearMonth.now(clock).minusMonths(1), "TIMER");
    }
  }
}
