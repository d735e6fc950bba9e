package se.websesam.stock.domain;

/** Why the number of things on a store's shelf changed. */
public enum MovementKind {
  /** The centre brought it. */
  DELIVERED,
  /** Taken out for a recipient. */
  WITHDRAWN,
  /** Given back by a recipient. */
  RETURNED,
  /** Sent back to the centre, which is asked to buy it back. */
  SENT_BACK,
  /** The centre did not take it back. */
  CAME_BACK,
  /** A unit that nobody had registered before stands there. */
  REGISTERED,
  /** The shelf was counted and held another number. */
  COUNTED,
  /** A mistake was mended. */
  CORRECTED
}
