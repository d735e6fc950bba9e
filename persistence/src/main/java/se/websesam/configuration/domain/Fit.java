package se.websesam.configuration.domain;

/**
 * Fits on [passar på]: a part may sit on the main device.
 *
 * @param place the place it takes up there, or null when it takes up none
 * @param least the fewest pieces, when there are any
 * @param most the most pieces
 */
public record Fit(long partId, String place, Side side, int least, int most) {}
