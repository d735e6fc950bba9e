package se.websesam.stock.view;

/** A numbered unit in a store. */
public record UnitRow(long id, String individualNumber, String serialNumber) {}
