package se.websesam.deviation.view;

import java.time.Instant;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.domain.Injury;

/**
 * A deviation report in a list; it names no patient.
 *
 * @param article designation of what it is about, or null
 */
public record DeviationRow(
    String deviationNumber,
    DeviationStatus status,
    DeviationType type,
    Instant registeredAt,
    Injury injury,
    String article,
    String individualNumber,
    String customer,
    String reporter) {}
