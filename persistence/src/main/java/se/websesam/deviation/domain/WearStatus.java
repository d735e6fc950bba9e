package se.websesam.deviation.domain;

/** Where a case of abnormal wear is (DOMAIN 4.14). */
public enum WearStatus {
  /** The prescriber has not said anything about it yet. */
  REGISTERED,
  /** The prescriber agrees; the decision is left. */
  AGREED,
  /** The prescriber contests it; the decision is left. */
  CONTESTED,
  /** It is to be paid. */
  CHARGED,
  /** Nothing is to be paid. */
  WAIVED;

  /** Whether it has not been decided. */
  public boolean isOpen() {
    return this != CHARGED && this != WAIVED;
  }
}
