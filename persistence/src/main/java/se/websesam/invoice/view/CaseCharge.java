package se.websesam.invoice.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.websesam.invoice.domain.InvoiceLineKind;

/**
 * What a case charges or gives back.
 *
 * @param net SEK without VAT, negative when it is given back
 * @param invoiced where it stands; null while it waits for the month's invoicing
 */
public record CaseCharge(
    InvoiceLineKind kind, BigDecimal net, LocalDate decidedOn, CaseLine invoiced) {

  /** Whether it stands on an invoice that can be opened. */
  public boolean isInvoiced() {
    return invoiced != null && invoiced.ourReference() != null;
  }
}
