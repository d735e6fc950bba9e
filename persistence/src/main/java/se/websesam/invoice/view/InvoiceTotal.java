package se.websesam.invoice.view;

import java.math.BigDecimal;
import se.websesam.invoice.domain.InvoiceLineKind;

/** What the lines of one kind and one VAT rate come to on an invoice. */
public record InvoiceTotal(
    InvoiceLineKind kind, BigDecimal vatRate, long lines, BigDecimal net, BigDecimal vat) {}
