package se.websesam.pickup.domain;

/** Where the driver fetches [hämta adress från]. */
public enum PickupFrom {
  /** A delivery address of the ordering customer. */
  CUSTOMER,
  /** The patient's home; never of a person with protected identity. */
  HOME,
  /** A place that the centre delivers to and fetches from [leveranspunkt]. */
  POINT,
  /** An address written in the form. */
  OTHER
}
