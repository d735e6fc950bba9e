package se.websesam.order.service;

import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.OrderKind;
import se.websesam.recipient.domain.Recipient;
import se.websesam.shared.domain.Act;
import se.websesam.stock.domain.BufferStore;

/** Where an order goes: a recipient or a store that the caller may order to; the other is null. */
record OrderGoal(Recipient recipient, BufferStore store) {

  CustomerOrder draft(long customerId, Act act) {
    return store == null
        ? CustomerOrder.draft(recipient.id(), customerId, act)
        : CustomerOrder.draftToStore(store.id(), OrderKind.MANUAL, customerId, act);
  }

  Long recipientId() {
    return recipient == null ? null : recipient.id();
  }

  /** Whether there is a home that goods may be brought to; never of a protected person (AC-13). */
  boolean hasHome() {
    return recipient != null && recipient.careUnitId() == null && !recipient.isProtected();
  }

  /** Whether goods may be brought anywhere but to a unit; never for a protected person (AC-13). */
  boolean mayGoElsewhere() {
    return recipient == null || !recipient.isProtected();
  }

  /** Refuses the deceased and those not released (V-ID-05, V-ID-06). */
  void requireMayReceive() {
    if (recipient != null) {
      recipient.requireMayReceive();
    }
  }
}
