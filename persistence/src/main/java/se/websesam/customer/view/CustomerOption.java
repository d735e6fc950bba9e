package se.websesam.customer.view;

/** A customer to choose. */
public record CustomerOption(long id, String customerNumber, String name) {}
