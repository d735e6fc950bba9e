package se.websesam.pickup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.websesam.pickup.repository.PickupRepository;
import se.websesam.pickup.view.PickupDetails;
import se.websesam.pickup.view.PickupHead;
import se.websesam.shared.domain.NotFound;
import se.websesam.user.service.CurrentCaller;

/** Pickup orders as their pages show them. */
@ApplicationScoped
public class PickupPages {

  @Inject private PickupRepository pickups;
  @Inject private CurrentCaller caller;

  /** A pickup order in scope. */
  PickupDetails get(String number) {
    PickupHead head = pickups.findHead(caller.scope(), number).orElseThrow(NotFound::new);
    return new PickupDetails(head, pickups.listLines(head.id()), pickups.listChanges(head.id()));
  }
}
