package se.websesam.invoice.view;

import java.time.YearMonth;

/** What to look for among invoices; whatever is null does not limit. */
public record InvoiceSearch(YearMonth month, Long customerId) {

  /** All invoices in scope. */
  public static InvoiceSearch all() {
    return new InvoiceSearch(null, null);
  }
}
