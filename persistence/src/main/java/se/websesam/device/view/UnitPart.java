package se.websesam.device.view;

import java.time.LocalDate;

/** A part that sits, or sat on a day, on a unit. */
public record UnitPart(
    String articleNumber,
    String designation,
    String individualNumber,
    int quantity,
    LocalDate deliveredOn,
    LocalDate endedOn) {}
