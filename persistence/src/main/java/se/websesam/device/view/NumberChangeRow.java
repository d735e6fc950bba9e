package se.websesam.device.view;

import java.time.Instant;
import se.websesam.device.domain.NumberChangeKind;

/**
 * A change of number in a unit's history.
 *
 * @param seenAt when somebody of the centre saw that units were swapped, or null
 * @param seenBy who did, or null
 */
public record NumberChangeRow(
    Instant changedAt,
    String by,
    NumberChangeKind kind,
    String oldNumber,
    String newNumber,
    String reason,
    Instant seenAt,
    String seenBy) {}
