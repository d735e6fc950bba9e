package se.websesam.deviation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.domain.ResidualWithdrawn;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.device.domain.DevicesCameBack;
import se.websesam.shared.domain.Act;
import se.websesam.user.service.CurrentCaller;

/**
 * Ends the reports of devices that were not given back when they are, in the transaction that took
 * them in.
 */
@ApplicationScoped
public class KeptDevices {

  @Inject private LostRepository losses;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<ResidualWithdrawn> withdrawn;

  void cameBack(@Observes DevicesCameBack event) {
    if (event.holdingIds().isEmpty()) {
      return;
    }
    for (LostReport report : losses.listKept(event.holdingIds())) {
      report.giveBack(event.day(), Act.of(caller.id(), clock.instant())).ifPresent(withdrawn::fire);
    }
  }
}
