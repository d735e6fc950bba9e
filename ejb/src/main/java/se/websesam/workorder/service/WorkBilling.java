package se.websesam.workorder.service;

/** Whether labour or material is billed. */
public enum WorkBilling {
  /** As it usually is: repairs of what is rented are part of the rent (WO-05, WO-11). */
  AS_AGREED,
  BILLED,
  INCLUDED
}
