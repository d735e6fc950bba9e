package se.websesam.order.view;

import java.time.Instant;

/** A row of an order's history. */
public record OrderChangeRow(
    Instant changedAt,
    String user,
    Integer lineNumber,
    String action,
    String toStatus,
    String reason) {}
