package se.websesam.deviation.domain;

/** Where the report of a lost device [förkommet hjälpmedel] is (DOMAIN 4.14). */
public enum LostStatus {
  /** Its holder refuses to give it back, or an estate has it; nobody has written to them yet. */
  TO_RETURN,
  /** They have been asked for it by letter. */
  LETTER_SENT,
  /** They have not given it back in time, and it is settled what it was still worth. */
  CHARGED,
  /** Lost; the cost owner has not judged yet whether somebody was negligent. */
  REPORTED,
  JUDGED,
  /** Given back after all. */
  RETURNED,
  /** It is not asked for any more. */
  DROPPED,
  /** Found again in time, and its holder's as before. */
  WITH_HOLDER,
  /** Found again in time, and brought to the centre. */
  AT_CENTRE,
  /** Found again in time, by the count of a store. */
  IN_STORE,
  /** Not found in time, and scrapped [svinn via anmälan]. */
  WRITTEN_OFF;

  /** Whether the device is lost and nobody has found it. */
  public boolean isMissing() {
    return isLost() || this == WRITTEN_OFF;
  }

  /** Whether the device is lost and may still be found. */
  public boolean isLost() {
    return this == REPORTED || this == JUDGED;
  }

  /** Whether its holder, or the estate, has the device and is to give it back. */
  public boolean isKept() {
    return this == TO_RETURN || this == LETTER_SENT || this == CHARGED;
  }

  /** Whether the device may still come back. */
  public boolean isOpen() {
    return isLost() || isKept();
  }
}
