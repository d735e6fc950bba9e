package se.websesam.recipient.domain;

/** Whether a change of base code [byte av baskod] counts. */
public enum BaseCodeChangeStatus {
  /** Noted for a day to come [kommande]; nothing is changed yet. */
  COMING,
  /** Its day has come [gäller]. */
  IN_FORCE,
  /** Taken back before its day [återtaget]. */
  TAKEN_BACK
}
