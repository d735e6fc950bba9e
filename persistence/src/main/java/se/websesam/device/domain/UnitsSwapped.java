package se.websesam.device.domain;

/**
 * A holder's unit turned out to be another one, which was to stand in a store; the mistaken one
 * stands there instead.
 */
public record UnitsSwapped(long storeId, long articleId, long rightUnitId, long mistakenUnitId) {}
