package se.websesam.pickup.domain;

/** Why devices are fetched [orsak]. */
public enum PickupReason {
  NO_NEED,
  DECEASED,
  MOVED,
  EXCHANGED,
  BROKEN,
  WRONG_DELIVERY,
  /** [Återlämnat men ej avregistrerat]: accessories that are back already; nobody fetches them. */
  RETURNED_NOT_DEREGISTERED;

  /** Whether the devices leave the holder's list at once, without transport. */
  public boolean isImmediate() {
    return this == RETURNED_NOT_DEREGISTERED;
  }
}
