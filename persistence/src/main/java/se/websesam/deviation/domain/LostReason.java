package se.websesam.deviation.domain;

/** Why a device does not come back (DOMAIN 4.14). */
public enum LostReason {
  /** Nobody knows where it is [förkommet]. */
  LOST,
  /** Its holder does not want to give it back [vägrar lämna åter]. */
  REFUSES,
  /** Its holder has died, and the estate [dödsbo] has it. */
  ESTATE
}
