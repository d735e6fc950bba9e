package se.websesam.order.service;

/**
 * The answer to a saved or submitted form: the order, its version, and its number once it has one.
 */
public record SavedOrder(long orderId, long version, String orderNumber) {}
