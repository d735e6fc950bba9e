package se.websesam.invoice.domain;

/**
 * The case that a charge comes from.
 *
 * @param number the number of the report or of the case
 * @param holdingId the device that it is about, or null for what was sold to a store
 * @param orderLineId the line of the order that brought it to a store, or null
 * @param round which time it is that the case charges or gives back, counted from 1
 */
public record CausedBy(
    ChargeCause cause, String number, Long holdingId, Long orderLineId, int round) {}
