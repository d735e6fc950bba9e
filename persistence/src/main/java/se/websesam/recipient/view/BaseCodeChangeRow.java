package se.websesam.recipient.view;

import java.time.Instant;
import java.time.LocalDate;

/** A row of the history of a patient's base codes; no code means the ordinary one again. */
public record BaseCodeChangeRow(
    Instant changedAt, String user, String baseCode, LocalDate validFrom, String reason) {}
