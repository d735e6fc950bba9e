package se.websesam.order.view;

import java.io.Serializable;

/** A store [förråd] that may be ordered to. */
public record StoreOption(long id, String number, String name, long customerId)
    implements Serializable {}
