package se.websesam.stock.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When, by whom and under which number something happened to a store.
 *
 * @param reference number of the order or withdrawal behind it, or null
 */
public record Posting(LocalDate day, Instant at, long userId, String reference) {}
