package se.websesam.arch.bad.order.view;

import se.websesam.shared.domain.PatientRelated;

/** A row about a patient. */
public record PlainHolder(String recipientRef) implements PatientRelated {}
