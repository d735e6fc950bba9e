package se.websesam.invoice.view;

/**
 * Where a charge of a case stands.
 *
 * @param evidence the id of the charge
 * @param ourReference the number of the invoice; null until the month's invoicing is finished
 */
public record CaseLine(String evidence, String month, String ourReference) {}
