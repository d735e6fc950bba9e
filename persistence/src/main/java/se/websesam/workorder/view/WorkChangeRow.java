package se.websesam.workorder.view;

import java.time.Instant;
import se.websesam.workorder.domain.WorkAction;

/** A row of a work order's history. */
public record WorkChangeRow(Instant changedAt, String user, WorkAction action, String reason) {}
