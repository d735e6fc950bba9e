package se.websesam.stock.domain;

/**
 * Event: a numbered unit that nobody knew the place of stands in a store, as a count of it shows.
 */
public record UnitFoundInStore(long individualId, long storeId, String reason, Posting posting) {}
