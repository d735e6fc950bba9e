package se.websesam.devicereturn.domain;

import java.time.LocalDate;

/**
 * Event: the centre has taken back what it had sold to a store, and gives the money back (RE-07).
 *
 * @param orderLineId the line of the order that brought it to the store
 */
public record BuybackReceived(
    String buybackNumber, long orderLineId, int quantity, LocalDate day) {}
