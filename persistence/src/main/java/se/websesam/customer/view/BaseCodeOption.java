package se.websesam.customer.view;

/** A base code [baskod] to choose, with who pays under it. */
public record BaseCodeOption(String code, String name, String payer) {}
