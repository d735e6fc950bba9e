package se.websesam.deviation.domain;

/** What the centre found to be the cause. */
public enum AnswerCause {
  PRODUCT_FAULT,
  TRANSPORT,
  /** The centre's own work. */
  HANDLING,
  /** How it was used. */
  USE,
  WEAR,
  NO_FAULT,
  OTHER
}
