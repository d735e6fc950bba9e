package se.websesam.stock.view;

import java.io.Serializable;

/**
 * What a scanned number stands for in a store.
 *
 * @param individualNumber the unit's number, or null for an article without numbered units
 */
public record ScannedItem(
    String articleNumber, String designation, String picture, String individualNumber)
    implements Serializable {}
