package se.websesam.order.web;

/** Where an order goes: to a recipient or to a store; the other is null. */
record OrderGoal(String recipientRef, Long storeId) {}
