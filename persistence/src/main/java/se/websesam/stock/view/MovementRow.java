package se.websesam.stock.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.stock.domain.MovementKind;

/** Something that came to a store or left it; the recipient is not named. */
public record MovementRow(
    LocalDate happenedOn,
    Instant recordedAt,
    MovementKind kind,
    int quantity,
    String individualNumber,
    String by,
    String reference,
    String reason) {}
