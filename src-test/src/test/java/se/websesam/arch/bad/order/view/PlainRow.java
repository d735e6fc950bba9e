package se.websesam.arch.bad.order.view;

/** A row about no patient. */
public record PlainRow(long id) {}
