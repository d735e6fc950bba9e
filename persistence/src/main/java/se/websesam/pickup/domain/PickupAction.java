package se.websesam.pickup.domain;

import static se.websesam.pickup.domain.PickupLineStatus.CANCELLED;
import static se.websesam.pickup.domain.PickupLineStatus.COLLECTED;
import static se.websesam.pickup.domain.PickupLineStatus.MISSING;
import static se.websesam.pickup.domain.PickupLineStatus.PLANNED;
import static se.websesam.pickup.domain.PickupLineStatus.RECEIVED;
import static se.websesam.pickup.domain.PickupLineStatus.REGISTERED;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What may be done with a device on a pickup order, and from where. */
public enum PickupAction {
  /** The tour is set, or moved to another day. */
  PLAN(PLANNED, REGISTERED, PLANNED),
  /** The driver has it on the car. */
  COLLECT(COLLECTED, REGISTERED, PLANNED),
  /** It has arrived and leaves its holder's list; brought by somebody else, it is not collected. */
  RECEIVE(RECEIVED, REGISTERED, PLANNED, COLLECTED),
  /** PU-11: it was not among what arrived. */
  MISS(MISSING, REGISTERED, PLANNED, COLLECTED),
  /** PU-08: the order was wrong; taken back while nothing is on the car. */
  CANCEL(CANCELLED, REGISTERED, PLANNED);

  private final PickupLineStatus to;
  private final Set<PickupLineStatus> from;

  PickupAction(PickupLineStatus to, PickupLineStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; V-PU-08 when it may not start from the present one. */
  public PickupLineStatus from(PickupLineStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition("V-PU-08", this, present);
    }
    return to;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(PickupLineStatus present) {
    return from.contains(present);
  }
}
