package se.websesam.device.view;

import java.time.LocalDate;
import se.websesam.device.domain.HoldingEndKind;

/** A device that a holder has had, and how that ended. */
public record ReturnedRow(
    long holdingId,
    String articleNumber,
    String designation,
    String individualNumber,
    int quantity,
    LocalDate deliveredOn,
    LocalDate endedOn,
    HoldingEndKind endKind,
    String picture) {}
