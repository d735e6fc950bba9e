package se.websesam.deviation.domain;

/** Where a faulty product can be seen to (DV-02). */
public enum RepairPlace {
  /** It is sent in to the centre. */
  SENT_IN,
  /** The centre comes to it. */
  ON_SITE
}
