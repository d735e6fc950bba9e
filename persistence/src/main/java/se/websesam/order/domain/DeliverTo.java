package se.websesam.order.domain;

/** Where an order is brought to [välj adress]. */
public enum DeliverTo {
  /** The delivery address of the ordering customer. */
  CUSTOMER,
  /** The patient's home; never of a person with protected identity. */
  HOME,
  /** A place that the centre delivers to and goods are fetched from [leveranspunkt]. */
  POINT,
  /** An address written in the form. */
  OTHER,
  /** CO-12: the technical service, which adapts the device first. */
  TECHNICAL_SERVICE
}
