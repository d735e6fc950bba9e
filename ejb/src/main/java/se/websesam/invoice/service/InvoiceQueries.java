package se.websesam.invoice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.invoice.domain.OurReference;
import se.websesam.invoice.repository.InvoiceRepository;
import se.websesam.invoice.view.InvoiceDetails;
import se.websesam.invoice.view.InvoiceLineRow;
import se.websesam.invoice.view.InvoiceRow;
import se.websesam.invoice.view.InvoiceSearch;
import se.websesam.invoice.view.LineEvidence;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Searching and opening invoices [fakturor] of the caller's customers. */
@Stateless
public class InvoiceQueries {

  @Inject private InvoiceRepository invoices;
  @Inject private RecipientRepository recipients;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of invoices, newest first. */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  public Page<InvoiceRow> list(InvoiceSearch search, PageRequest page) {
    return invoices.list(caller.scope(), search, page);
  }

  /**
   * The invoice with the number at [Vår ref.].
   *
   * @throws BusinessRuleViolation V-IV-01 when there is none, or none for this caller
   */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  public InvoiceDetails findByOurReference(String ourReference) {
    return invoices
        .findByOurReference(caller.scope(), OurReference.normalize(ourReference))
        .orElseThrow(() -> new BusinessRuleViolation("V-IV-01", "ourReference"));
  }

  /** Whether the caller may open an invoice by the number at [Vår ref.]. */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  public boolean isKnown(String ourReference) {
    return invoices
        .findByOurReference(caller.scope(), OurReference.normalize(ourReference))
        .isPresent();
  }

  /** An invoice's page. */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  public InvoiceDetails details(long invoiceId) {
    return invoices.findDetails(caller.scope(), invoiceId).orElseThrow(NotFound::new);
  }

  /**
   * One page of an invoice's lines: device, period and price. A patient's number stands there only
   * for a caller who may see that patient, and never that of a protected person (AC-13).
   */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  @Logged(value = AccessAction.VIEW, object = "INVOICE_LINES")
  public Page<InvoiceLineRow> lines(@ObjectId long invoiceId, PageRequest page) {
    Page<InvoiceLineRow> lines = invoices.listLines(caller.scope(), invoiceId, page);
    List<Long> holders =
        lines.rows().stream()
            .map(InvoiceLineRow::recipientId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<Long, String> numbers =
        recipients.listVisibleNumbers(caller.scope(), holders, LocalDate.now(clock));
    return new Page<>(
        lines.rows().stream()
            .map(
                line ->
                    line.recipientId() == null ? line : line.of(numbers.get(line.recipientId())))
            .toList(),
        lines.total());
  }

  /**
   * The events that prove a line.
   *
   * @throws NotFound when the caller may not see the invoice
   */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  @Logged(value = AccessAction.VIEW, object = "INVOICE_EVIDENCE")
  public LineEvidence events(@ObjectId long lineId) {
    return invoices.findEvidence(caller.scope(), lineId).orElseThrow(NotFound::new);
  }
}
