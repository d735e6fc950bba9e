package se.websesam.invoice.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.device.domain.RentEventKind;

/** An event that proves an invoice line: what happened, on which day, and when it became known. */
public record LineEvent(
    long id, RentEventKind kind, LocalDate happenedOn, Instant recordedAt, Long reversesId) {}
