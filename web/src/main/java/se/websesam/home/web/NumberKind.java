package se.websesam.home.web;

/** What a number that has been searched for belongs to. */
public enum NumberKind {
  ORDER,
  WORK_ORDER,
  LOSS,
  WEAR,
  PICKUP,
  DEVIATION,
  DEVICE_RETURN,
  BUYBACK,
  WITHDRAWAL,
  INDIVIDUAL,
  ARTICLE,
  INVOICE
}
