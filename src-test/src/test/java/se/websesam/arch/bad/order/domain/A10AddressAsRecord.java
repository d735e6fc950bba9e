package se.websesam.arch.bad.order.domain;

import jakarta.persistence.Embeddable;

/** An embeddable that the provider refuses to deploy. */
@Embeddable
public record A10AddressAsRecord(String street) {}
