package se.websesam.order.domain;

/** How an order came about. */
public enum OrderKind {
  /** Somebody wrote it. */
  MANUAL,
  /** The refill of a store made it. */
  AUTOMATIC
}
