package se.websesam.deviation.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.deviation.domain.LostStatus;

/** The report of a lost device in a list; it names no patient. */
public record LostRow(
    String lostNumber,
    LostStatus status,
    Instant registeredAt,
    LocalDate recoverableUntil,
    String designation,
    String individualNumber,
    String customer,
    String reporter) {}
