package se.websesam.workorder.domain;

/** Where the address of a work order is taken from [kund eller mottagare]. */
public enum AddressFrom {
  /** The delivery address of the customer [kund]. */
  CUSTOMER,
  /** The home of the recipient [mottagare]; never of a person with protected identity. */
  RECIPIENT,
  /** Written in the form. */
  OTHER
}
