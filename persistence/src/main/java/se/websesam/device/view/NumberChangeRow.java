package se.websesam.device.view;

import java.time.Instant;
import se.websesam.device.domain.NumberChangeKind;

/** A change of number in a unit's history. */
public record NumberChangeRow(
    Instant changedAt,
    String by,
    NumberChangeKind kind,
    String oldNumber,
    String newNumber,
    String reason) {}
