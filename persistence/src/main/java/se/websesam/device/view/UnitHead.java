package se.websesam.device.view;

import se.websesam.device.domain.IndividualStatus;

/** A unit's own facts on its card. */
public record UnitHead(
    long id,
    String individualNumber,
    String serialNumber,
    IndividualStatus status,
    String articleNumber,
    String designation,
    String isoCode,
    String picture,
    Integer warrantyDays) {}
