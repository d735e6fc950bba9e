package se.websesam.invoice.view;

import se.websesam.invoice.domain.InvoiceLineKind;

/**
 * Where a charge of a case stands.
 *
 * @param ourReference the number of the invoice; null until the month's invoicing is finished
 */
public record CaseLine(InvoiceLineKind kind, String month, String ourReference) {}
