package se.websesam.stock.view;

import java.time.Instant;

/** A discontinued article that a user still takes out of the store. */
public record OptInRow(String articleNumber, String designation, Instant addedAt) {}
