package se.websesam.home.domain;

/** Whose turn it is to act on a case. */
public enum CaseTurn {
  /** The unit that began it. */
  UNIT,
  /** The centre. */
  CENTRE
}
