package se.websesam.configuration.domain;

/**
 * Place [plats] on a main device where parts sit, such as that of the drive wheels.
 *
 * @param name what sits there, in the plural
 * @param capacity how many pieces there is room for
 * @param perSide how many of them to each side, or null when sides do not matter
 * @param required how many pieces there must be
 * @param narrowest the least width in millimetres that fits, or null
 * @param widest the greatest, or null
 */
public record Place(
    String name, int capacity, Integer perSide, int required, Integer narrowest, Integer widest) {}
