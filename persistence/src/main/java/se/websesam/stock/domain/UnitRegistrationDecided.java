package se.websesam.stock.domain;

/**
 * The centre has taken over a unit that a user had registered, or has not.
 *
 * @param refusal why not, or null when it has
 */
public record UnitRegistrationDecided(
    long userId, String individualNumber, String article, String store, String refusal) {}
