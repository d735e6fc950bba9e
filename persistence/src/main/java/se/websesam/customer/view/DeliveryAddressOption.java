package se.websesam.customer.view;

import java.io.Serializable;

/** A customer's delivery address to choose [kund/leveransadress]. */
public record DeliveryAddressOption(
    long id,
    long customerId,
    String customerNumber,
    String customerName,
    String name,
    String street,
    String postcode,
    String city)
    implements Serializable {}
