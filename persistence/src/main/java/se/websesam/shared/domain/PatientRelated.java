package se.websesam.shared.domain;

/**
 * Something that concerns one patient or care unit, so that touching it is written to the access
 * log.
 */
public interface PatientRelated {

  /** The recipient [mottagare] concerned: the opaque id that may stand in an address. */
  String recipientRef();
}
