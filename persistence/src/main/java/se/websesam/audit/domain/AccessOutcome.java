package se.websesam.audit.domain;

/** How a logged attempt ended. */
public enum AccessOutcome {
  OK,
  /** Refused by permission, row right or business rule. */
  REFUSED,
  /** Ended in a fault. */
  FAILED
}
