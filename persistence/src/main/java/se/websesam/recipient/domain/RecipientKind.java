package se.websesam.recipient.domain;

/** Who can hold devices (G-01): a patient or a care unit. */
public enum RecipientKind {
  PATIENT,
  CARE_UNIT
}
