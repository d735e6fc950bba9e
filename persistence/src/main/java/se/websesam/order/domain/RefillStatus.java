package se.websesam.order.domain;

/** Where a run of the refill is. */
public enum RefillStatus {
  RUNNING,
  /** Stopped before its end; what it has ordered stays, and the next run takes the stores left. */
  FAILED,
  COMPLETED
}
