package se.websesam.customer.view;

import java.io.Serializable;

/** A customer to choose. */
public record CustomerOption(long id, String customerNumber, String name) implements Serializable {}
