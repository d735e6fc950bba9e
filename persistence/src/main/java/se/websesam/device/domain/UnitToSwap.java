package se.websesam.device.domain;

/**
 * A unit that was to stand in a store is about to be given to a holder: whoever keeps the balance
 * locks it now, before the unit, as everybody does.
 */
public record UnitToSwap(long storeId, long articleId) {}
