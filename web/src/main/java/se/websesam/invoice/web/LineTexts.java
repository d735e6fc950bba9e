package se.websesam.invoice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.websesam.invoice.view.SelectedLine;
import se.websesam.shared.web.Texts;

/** What selected invoice lines say, on the page and in the file. */
@ApplicationScoped
class LineTexts {

  @Inject private Texts texts;

  /** What a line charges: an article, also of a work order, or the fee of an urgent order. */
  String designation(SelectedLine line) {
    if (line.workOrder() != null) {
      return texts.page("invoice_details.work", line.designation(), line.workOrder());
    }
    return line.urgentOrder() == null
        ? line.designation()
        : texts.page("invoice_details.urgentFee", line.urgentOrder());
  }
}
