package se.websesam.order.view;

/** A part that sits on a holder's device, or is on its way to it. */
public record JoinedPart(long mainHoldingId, String articleNumber, int quantity) {}
