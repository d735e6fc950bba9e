package se.websesam.stock.domain;

import java.time.LocalDate;

/** A line of the cart is let go of on a day, unless its owner does something before. */
public record CartLineExpiring(long ownerId, String article, String store, LocalDate expiresOn) {}
