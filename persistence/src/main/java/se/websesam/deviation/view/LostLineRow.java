package se.websesam.deviation.view;

/** A lost device, or a part that sat on it. */
public record LostLineRow(
    String articleNumber, String designation, String individualNumber, int quantity) {}
