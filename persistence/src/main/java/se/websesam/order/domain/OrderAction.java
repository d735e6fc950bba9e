package se.websesam.order.domain;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/**
 * What may be done with a whole customer order, and from where; lines move it the rest of the way.
 */
public enum OrderAction {
  /** [Verkställ]: the draft reaches the centre (G-03). */
  SUBMIT(OrderStatus.REGISTERED, "V-CO-12", OrderStatus.DRAFT),
  /** The draft is thrown away. */
  DISCARD(OrderStatus.DISCARDED, "V-CO-12", OrderStatus.DRAFT),
  /** CO-14: the orderer takes it back while the centre has not begun. */
  CANCEL_BY_ORDERER(OrderStatus.CANCELLED, "V-CO-10", OrderStatus.REGISTERED);

  private final OrderStatus to;
  private final String rule;
  private final Set<OrderStatus> from;

  OrderAction(OrderStatus to, String rule, OrderStatus... from) {
    this.to = to;
    this.rule = rule;
    this.from = Set.of(from);
  }

  /** The status after the action; refuses when it may not start from the present one. */
  public OrderStatus from(OrderStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition(rule, this, present);
    }
    return to;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(OrderStatus present) {
    return from.contains(present);
  }
}
