package se.websesam.deviation.view;

import java.time.Instant;
import se.websesam.deviation.domain.DeviationAction;

/** A row of a deviation report's history. */
public record DeviationChangeRow(
    Instant changedAt, String user, DeviationAction action, String reason) {}
