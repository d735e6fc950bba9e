package se.websesam.stock.view;

/** A balance that is not the sum of its movements, or whose reservations do not add up. */
public record LedgerFault(
    String storeNumber,
    String articleNumber,
    int physical,
    long moved,
    int reserved,
    long inCarts,
    long units) {}
