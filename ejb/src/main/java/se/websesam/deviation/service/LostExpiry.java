package se.websesam.deviation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.domain.LostWrittenOff;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.device.service.DeviceReturns;

/** Scraps what was lost and not found in time [svinn via anmälan], and says so to the reporter. */
@ApplicationScoped
public class LostExpiry {

  @Inject private LostRepository losses;
  @Inject private DeviceReturns returns;
  @Inject private Clock clock;
  @Inject private Event<LostWrittenOff> writtenOff;

  /** Does the day's work; done again on the same day it finds nothing more. */
  @Transactional
  public void run() {
    LocalDate today = LocalDate.now(clock);
    for (LostReport report : losses.listOverdue(today)) {
      writtenOff.fire(report.writeOff(today));
      returns.writeOff(report.holdingIds());
    }
  }
}
