package se.websesam.order.service;

/** One line of an order, and the order's version when the caller read it. */
public record LineRef(long orderId, long version, int lineNumber) {}
