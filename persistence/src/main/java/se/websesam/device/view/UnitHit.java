package se.websesam.device.view;

import se.websesam.device.domain.IndividualStatus;

/** A unit that a search has found. */
public record UnitHit(
    String individualNumber, String articleNumber, String designation, IndividualStatus status) {}
