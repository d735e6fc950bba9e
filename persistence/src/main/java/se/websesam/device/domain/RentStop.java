package se.websesam.device.domain;

/** What stops the rent of a device that goes back [hyresstopp] (PU-06). */
public enum RentStop {
  /** Some working days after the pickup order was registered (Västra Götaland). */
  PICKUP_ORDERED,
  /** The arrival at the centre, some days for transport taken off (Sörmland). */
  ARRIVAL
}
