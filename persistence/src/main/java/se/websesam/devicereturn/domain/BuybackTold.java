package se.websesam.devicereturn.domain;

/**
 * Event: whoever sent something back is told what the centre has decided.
 *
 * @param words what it was, or why it is not taken back
 */
public record BuybackTold(
    String buybackNumber, long senderId, BuybackStatus status, String words) {}
