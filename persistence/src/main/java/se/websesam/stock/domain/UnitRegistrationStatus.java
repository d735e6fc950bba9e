package se.websesam.stock.domain;

/** How far the registration of a new unit has come. */
public enum UnitRegistrationStatus {
  WAITING,
  CONFIRMED,
  REFUSED
}
