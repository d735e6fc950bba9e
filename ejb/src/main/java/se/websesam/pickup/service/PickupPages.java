package se.websesam.pickup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.parameter.repository.Parameters;
import se.websesam.pickup.repository.PickupRepository;
import se.websesam.pickup.view.PickupDetails;
import se.websesam.pickup.view.PickupHead;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.WorkingCalendar;
import se.websesam.user.service.CurrentCaller;

/** Pickup orders as their pages show them. */
@ApplicationScoped
public class PickupPages {

  @Inject private PickupRepository pickups;
  @Inject private Parameters parameters;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** Whether there is a pickup order in scope with a number. */
  boolean isKnown(String number) {
    return pickups.findHead(caller.scope(), number).isPresent();
  }

  /** A pickup order in scope, with the last day to fetch it (PU-05). */
  PickupDetails get(String number) {
    PickupHead head = pickups.findHead(caller.scope(), number).orElseThrow(NotFound::new);
    LocalDate registeredOn = LocalDate.ofInstant(head.registeredAt(), clock.getZone());
    return new PickupDetails(
        head,
        WorkingCalendar.swedish()
            .addWorkingDays(registeredOn, parameters.number("pickup.collect.maxWorkingDays")),
        pickups.listLines(head.id()),
        pickups.listChanges(head.id()));
  }
}
