package se.websesam.pickup.domain;

/** Where a device on a pickup order is (DOMAIN 4.7). */
public enum PickupLineStatus {
  REGISTERED,
  PLANNED,
  COLLECTED,
  /** Arrived, and deregistered from its holder. */
  RECEIVED,
  /** PU-11: not among what arrived; the holder has it still. */
  MISSING,
  CANCELLED;

  /** Whether the device is still waited for. */
  public boolean isOpen() {
    return this == REGISTERED || this == PLANNED || this == COLLECTED;
  }

  /** Whether nobody has fetched the device yet. */
  public boolean isUncollected() {
    return this == REGISTERED || this == PLANNED;
  }
}
