package se.websesam.pickup.view;

import java.time.Instant;
import se.websesam.pickup.domain.PickupAction;

/** A row of a pickup order's history. */
public record PickupChangeRow(
    Instant changedAt, String user, Integer lineNumber, PickupAction action, String reason) {}
