package se.websesam.invoice.view;

import java.util.List;

/** An invoice's page: its head, and its totals by kind and VAT rate; lines come in pages. */
public record InvoiceDetails(InvoiceRow head, List<InvoiceTotal> totals) {

  /** Keeps its own copy of the totals. */
  public InvoiceDetails {
    totals = List.copyOf(totals);
  }

  /** How many lines the invoice has. */
  public long lines() {
    return totals.stream().mapToLong(InvoiceTotal::lines).sum();
  }
}
