package se.websesam.customer.view;

import java.io.Serializable;

/** A delivery point [leveranspunkt] to choose. */
public record DeliveryPointOption(long id, String name, String street, String postcode, String city)
    implements Serializable {}
