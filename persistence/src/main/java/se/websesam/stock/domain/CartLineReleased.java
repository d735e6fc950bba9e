package se.websesam.stock.domain;

/** The contact of a store let go of what a user had reserved in it. */
public record CartLineReleased(long ownerId, String article, String store, String by) {}
