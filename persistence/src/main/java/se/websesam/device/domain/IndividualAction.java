package se.websesam.device.domain;

import static se.websesam.device.domain.IndividualStatus.HELD;
import static se.websesam.device.domain.IndividualStatus.IN_BUFFER_STORE;
import static se.websesam.device.domain.IndividualStatus.IN_STOCK;
import static se.websesam.device.domain.IndividualStatus.LOST;
import static se.websesam.device.domain.IndividualStatus.RESERVED;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What may happen to a numbered unit, and from where. */
public enum IndividualAction {
  /** Chosen for an order line. */
  ALLOCATE(RESERVED, IN_STOCK),
  /** Let go when its order line is cancelled or given another unit. */
  RELEASE(IN_STOCK, RESERVED),
  /** Handed over to its holder. */
  DELIVER(HELD, RESERVED),
  /** Brought to a unit's own store. */
  DELIVER_TO_STORE(IN_BUFFER_STORE, RESERVED),
  /** Taken out of the store for its holder. */
  WITHDRAW(HELD, IN_BUFFER_STORE),
  /** Not there when the store was counted. */
  MISS(LOST, IN_BUFFER_STORE),
  /** There after all. */
  FIND(IN_BUFFER_STORE, LOST);

  private final IndividualStatus to;
  private final Set<IndividualStatus> from;

  IndividualAction(IndividualStatus to, IndividualStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; refuses when it may not start from the present one. */
  public IndividualStatus from(IndividualStatus present) {
    if (!from.contains(present)) {
      throw new IllegalTransition("V-WD-03", this, present);
    }
    return to;
  }
}
