package se.websesam.deviation.domain;

import java.time.LocalDate;

/**
 * Event: what was bought was at fault, and its payer gets the money back (DV-05).
 *
 * @param holdingId the holding that was paid for, or null for what was sold to a store
 * @param orderNumber the number of the order that brought it to a store, or null
 * @param orderLine the line of that order
 * @param quantity how many were at fault
 */
public record PurchaseCredited(
    String deviationNumber,
    Long holdingId,
    String orderNumber,
    Integer orderLine,
    int quantity,
    LocalDate day) {}
