package se.websesam.order.view;

import java.util.List;

/**
 * An article that the refill orders.
 *
 * @param inPlaceOf numbers of the articles that it replaces
 */
public record RefillLineRow(
    String articleNumber, String designation, int quantity, List<String> inPlaceOf) {}
