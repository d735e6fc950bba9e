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
  OTHER,
  /** What was said to have gone back was at the centre (PU-12). */
  FOUND,
  /** It was not, and is scrapped [svinn efter utredning] (PU-12). */
  SHRINKAGE;

  /** Whether it is what a search came to, rather than what somebody chooses. */
  public boolean isOfSearch() {
    return this == FOUND || this == SHRINKAGE;
  }
}
