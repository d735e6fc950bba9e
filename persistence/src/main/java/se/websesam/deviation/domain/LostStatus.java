package se.websesam.deviation.domain;

/** Where the report of a lost device [förkommet hjälpmedel] is (DOMAIN 4.14). */
public enum LostStatus {
  /** The cost owner has not judged yet whether somebody was negligent. */
  REPORTED,
  JUDGED,
  /** Found again in time, and its holder's as before. */
  WITH_HOLDER,
  /** Found again in time, and brought to the centre. */
  AT_CENTRE,
  /** Not found in time, and scrapped [svinn via anmälan]. */
  WRITTEN_OFF;

  /** Whether nobody has found the device. */
  public boolean isMissing() {
    return isOpen() || this == WRITTEN_OFF;
  }

  /** Whether the device may still be found. */
  public boolean isOpen() {
    return this == REPORTED || this == JUDGED;
  }
}
