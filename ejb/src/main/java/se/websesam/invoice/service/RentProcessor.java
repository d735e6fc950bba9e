package se.websesam.invoice.service;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.device.domain.RentRule;
import se.websesam.device.domain.RentStop;
import se.websesam.invoice.domain.RentInvoicing;
import se.websesam.invoice.domain.RentedHolding;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.WorkingCalendar;
import se.websesam.shared.service.StepFailure;

/** Settles each holding by the county's stop rule (PU-06). */
@Named
@Dependent
public class RentProcessor implements ItemProcessor {

  @Inject private JobContext job;
  @Inject private Parameters parameters;

  private RentInvoicing invoicing;

  @Override
  public SettledHolding processItem(Object item) {
    RentedHolding holding = (RentedHolding) item;
    return StepFailure.told(() -> new SettledHolding(holding.id(), invoicing().lines(holding)));
  }

  private RentInvoicing invoicing() {
    if (invoicing == null) {
      MonthRun run = (MonthRun) job.getTransientUserData();
      invoicing = new RentInvoicing(rule(), run.scope());
    }
    return invoicing;
  }

  private RentRule rule() {
    RentStop stop = parameters.choice(RentStop.class, "rental.stop.rule");
    String days =
        stop == RentStop.ARRIVAL ? "rental.stop.daysBeforeArrival" : "rental.stop.workingDays";
    return new RentRule(stop, parameters.number(days), WorkingCalendar.swedish());
  }
}
