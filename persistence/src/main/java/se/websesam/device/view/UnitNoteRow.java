package se.websesam.device.view;

import java.time.Instant;

/** A note on a unit, with who wrote it and when. */
public record UnitNoteRow(Instant writtenAt, String by, String text) {}
