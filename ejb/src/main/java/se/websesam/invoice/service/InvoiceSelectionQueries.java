package se.websesam.invoice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.invoice.domain.InvoiceSelection;
import se.websesam.invoice.repository.InvoiceSelectionRepository;
import se.websesam.invoice.view.SelectedLine;
import se.websesam.invoice.view.SelectionSum;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/**
 * Lines selected across the invoices [urval av fakturarader] of the caller's customers (DOMAIN
 * 3.22). A patient's number stands there only for a caller who may see that patient, and never that
 * of a protected person (AC-13).
 */
@Stateless
public class InvoiceSelectionQueries {

  private static final int AT_A_TIME = 500;

  @Inject private InvoiceSelectionRepository lines;
  @Inject private RecipientRepository recipients;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of the lines selected, the latest first if not sorted. */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  @Logged(value = AccessAction.SEARCH, object = "INVOICE_LINES")
  public Page<SelectedLine> list(InvoiceSelection selection, PageRequest page) {
    return new Page<>(
        withNumbers(lines.list(caller.scope(), selection, YearMonth.now(clock), page)),
        sum(selection).lines());
  }

  /** How many lines are selected, and what they come to. */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  public SelectionSum sum(InvoiceSelection selection) {
    return lines.sum(caller.scope(), selection, YearMonth.now(clock));
  }

  /**
   * All lines selected as an Excel workbook.
   *
   * @throws BusinessRuleViolation V-IV-15 when they are too many for a file
   */
  @RolesAllowed(Permissions.INVOICE_VIEW)
  @Logged(value = AccessAction.EXPORT, object = "INVOICE_LINES")
  public byte[] workbook(InvoiceSelection selection, SelectionWords words) {
    if (!sum(selection).fitsInAFile()) {
      throw new BusinessRuleViolation("V-IV-15", null, SelectionSum.MOST_IN_A_FILE);
    }
    return SelectionWorkbook.of(
        withNumbers(lines.listAll(caller.scope(), selection, YearMonth.now(clock))), words);
  }

  private List<SelectedLine> withNumbers(List<SelectedLine> found) {
    List<Long> holders =
        found.stream().map(SelectedLine::recipientId).filter(Objects::nonNull).distinct().toList();
    Map<Long, String> numbers = new HashMap<>();
    for (int at = 0; at < holders.size(); at += AT_A_TIME) {
      numbers.putAll(
          recipients.listVisibleNumbers(
              caller.scope(),
              new ArrayList<>(holders.subList(at, Math.min(at + AT_A_TIME, holders.size()))),
              LocalDate.now(clock)));
    }
    return found.stream()
        .map(line -> line.recipientId() == null ? line : line.of(numbers.get(line.recipientId())))
        .toList();
  }
}
