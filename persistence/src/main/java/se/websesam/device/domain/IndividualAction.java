package se.websesam.device.domain;

import static se.websesam.device.domain.IndividualStatus.HELD;
import static se.websesam.device.domain.IndividualStatus.IN_BUFFER_STORE;
import static se.websesam.device.domain.IndividualStatus.IN_STOCK;
import static se.websesam.device.domain.IndividualStatus.LOST;
import static se.websesam.device.domain.IndividualStatus.PICKUP_ORDERED;
import static se.websesam.device.domain.IndividualStatus.RECONDITIONING;
import static se.websesam.device.domain.IndividualStatus.RESERVED;
import static se.websesam.device.domain.IndividualStatus.RETURN_RECEIVED;
import static se.websesam.device.domain.IndividualStatus.SCRAPPED;
import static se.websesam.device.domain.IndividualStatus.SENT_BACK;

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
  FIND(IN_BUFFER_STORE, LOST),
  /** Sent back to the centre by the store that had bought it (RE-07). */
  SEND_BACK(SENT_BACK, IN_BUFFER_STORE),
  /** The centre keeps it, on its shelf. */
  TAKE_IN(IN_STOCK, SENT_BACK),
  /** The centre did not take it, and it stands in the store again. */
  COME_BACK(IN_BUFFER_STORE, SENT_BACK),
  /** A pickup order, or a work order that dismounts it, has been written (PU-13, PU-14). */
  ORDER_PICKUP(PICKUP_ORDERED, HELD),
  /** That order was cancelled, or the unit was missing; its holder has it still (PU-11). */
  KEEP(HELD, PICKUP_ORDERED),
  /** Arrived at return reception, found to have come back before, or found after it was lost. */
  RECEIVE(RETURN_RECEIVED, PICKUP_ORDERED, HELD, LOST),
  /** Washed, checked and made whole. */
  RECONDITION(RECONDITIONING, RETURN_RECEIVED),
  /** Back on the shelf, free for the next patient. */
  RESTOCK(IN_STOCK, RETURN_RECEIVED, RECONDITIONING),
  /** Given back to a unit's own store by its holder. */
  RETURN_TO_STORE(IN_BUFFER_STORE, HELD),
  /** Thrown away by the unit instead of being given back. */
  DISCARD(SCRAPPED, HELD),
  /** Not worth keeping. */
  SCRAP(SCRAPPED, RETURN_RECEIVED, RECONDITIONING),
  /** Its holder does not have it any more, and nobody knows where it is [förkommet]. */
  LOSE(LOST, HELD),
  /** Found again with its holder. */
  REGAIN(HELD, LOST),
  /** Lost for good [svinn]. */
  WRITE_OFF(SCRAPPED, LOST),
  /** Found to be what a holder has, although another unit was registered. */
  SWAP_IN(HELD, IN_STOCK, IN_BUFFER_STORE),
  /** Registered on a holder by mistake; stands at the centre where the right one was to stand. */
  SWAP_OUT(IN_STOCK, HELD),
  /** Registered on a holder by mistake; stands in the store where the right one was to stand. */
  SWAP_OUT_TO_STORE(IN_BUFFER_STORE, HELD);

  private final IndividualStatus to;
  private final Set<IndividualStatus> from;

  IndividualAction(IndividualStatus to, IndividualStatus... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; refuses when it may not start from the present one. */
  public IndividualStatus from(IndividualStatus present) {
    if (!from.contains(present)) {
      throw new IllegalTransition(refusal(), this, present);
    }
    return to;
  }

  private String refusal() {
    if (compareTo(SWAP_IN) >= 0) {
      return "V-IN-11";
    }
    return compareTo(ORDER_PICKUP) < 0 ? "V-WD-03" : "V-PU-08";
  }
}
