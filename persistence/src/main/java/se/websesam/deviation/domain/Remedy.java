package se.websesam.deviation.domain;

/** What the reporter wants of a faulty product (DV-02). */
public enum Remedy {
  /** Another one, which is ordered anew (DV-04). */
  REPLACEMENT,
  /** The same one, mended. */
  SAME_UNIT_BACK
}
