package se.websesam.customer.view;

/** The care unit and care provider that a customer belongs to, as the access log names them. */
public record UnitOfCustomer(
    String customerNumber, String unitHsaId, String unitName, String careProvider) {}
