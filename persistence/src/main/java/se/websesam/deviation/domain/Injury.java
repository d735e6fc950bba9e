package se.websesam.deviation.domain;

/** Whether somebody was hurt (DV-07). */
public enum Injury {
  NO,
  /** Nobody was, but could have been [tillbud]. */
  NEAR_MISS,
  YES
}
