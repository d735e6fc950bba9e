package se.websesam.order.domain;

import static se.websesam.order.domain.LineStatus.ALLOCATED;
import static se.websesam.order.domain.LineStatus.AWAITING_PURCHASE;
import static se.websesam.order.domain.LineStatus.BACKORDERED;
import static se.websesam.order.domain.LineStatus.CANCELLED;
import static se.websesam.order.domain.LineStatus.DELIVERED;
import static se.websesam.order.domain.LineStatus.IN_TRANSIT;
import static se.websesam.order.domain.LineStatus.NEW;
import static se.websesam.order.domain.LineStatus.PICKED;
import static se.websesam.order.domain.LineStatus.UNDER_REVIEW;
import static se.websesam.shared.domain.Permissions.ORDER_CANCEL;
import static se.websesam.shared.domain.Permissions.ORDER_DELIVER;
import static se.websesam.shared.domain.Permissions.ORDER_HANDLE;

import java.util.EnumSet;
import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What may be done with one line of a customer order, and from where. */
public enum LineAction {
  /** The centre begins; from here the orderer may no longer cancel (CO-14). */
  REVIEW(ORDER_HANDLE, UNDER_REVIEW, NEW),
  /** The article has to be bought. */
  PURCHASE(ORDER_HANDLE, AWAITING_PURCHASE, NEW, UNDER_REVIEW, BACKORDERED),
  /** The supplier is late. */
  BACKORDER(ORDER_HANDLE, BACKORDERED, UNDER_REVIEW, AWAITING_PURCHASE),
  /** A numbered unit, or the quantity, is set aside. */
  ALLOCATE(ORDER_HANDLE, ALLOCATED, NEW, UNDER_REVIEW, AWAITING_PURCHASE, BACKORDERED),
  /** Taken from its place in the store. */
  PICK(ORDER_DELIVER, PICKED, ALLOCATED),
  /** On its way to the holder. */
  DISPATCH(ORDER_DELIVER, IN_TRANSIT, PICKED),
  /** Handed over. */
  DELIVER(ORDER_DELIVER, DELIVERED, ALLOCATED, PICKED, IN_TRANSIT),
  /** CO-14. */
  CANCEL_BY_ORDERER(ORDER_CANCEL, CANCELLED, NEW),
  /** With a reason that reaches the orderer (G-09). */
  CANCEL_BY_CENTRE(
      ORDER_HANDLE,
      CANCELLED,
      NEW,
      UNDER_REVIEW,
      AWAITING_PURCHASE,
      BACKORDERED,
      ALLOCATED,
      PICKED,
      IN_TRANSIT);

  private static final Set<LineAction> PLAIN =
      EnumSet.of(REVIEW, PURCHASE, BACKORDER, PICK, DISPATCH);

  private final String permission;
  private final LineStatus to;
  private final Set<LineStatus> from;

  LineAction(String permission, LineStatus to, LineStatus... from) {
    this.permission = permission;
    this.to = to;
    this.from = Set.of(from);
  }

  /** The status after the action; refuses when it may not start from the present one. */
  public LineStatus from(LineStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition(this == CANCEL_BY_ORDERER ? "V-CO-10" : "V-CO-13", this, present);
    }
    return to;
  }

  /** The permission [behörighet] that the action asks for, one of {@code Permissions}. */
  public String permission() {
    return permission;
  }

  /** Whether the centre needs to say nothing but the action itself. */
  public boolean isPlain() {
    return PLAIN.contains(this);
  }

  /** Whether the action would release a line that nobody has looked at (CO-08). */
  public boolean skipsReview(LineStatus present) {
    return present == LineStatus.NEW && (this == PURCHASE || this == ALLOCATE);
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(LineStatus present) {
    return from.contains(present);
  }
}
