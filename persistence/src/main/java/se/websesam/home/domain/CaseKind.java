package se.websesam.home.domain;

/** What kind of case [ärende] waits. */
public enum CaseKind {
  WORK_ORDER,
  PICKUP_ORDER,
  /** An order that is a draft still. */
  ORDER_DRAFT,
  /** A line of an order that the centre has not delivered. */
  ORDER_LINE,
  /** A reservation in the cart. */
  CART_LINE,
  DEVIATION,
  /** A lost device that nobody has judged yet, or one that is not given back. */
  LOST_DEVICE,
  /** Abnormal wear that the prescriber has not answered, or nobody decided. */
  WEAR,
  /** Goods that a store has sent back to the centre, which it has not received. */
  BUYBACK,
  /** A unit that somebody has registered and the centre has not confirmed. */
  NEW_UNIT,
  /** Units that somebody has swapped, which the centre has not seen. */
  SWAPPED_UNIT,
  /** A unit that has come back and waits at return reception. */
  RETURNED_UNIT
}
