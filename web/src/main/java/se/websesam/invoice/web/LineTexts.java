package se.websesam.invoice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.websesam.invoice.domain.ChargedFor;
import se.websesam.shared.web.Texts;

/** What invoice lines say, on pages and in the file. */
@ApplicationScoped
class LineTexts {

  @Inject private Texts texts;

  /**
   * What a line charges: an article, also of a work order or of a case, or the fee of an urgent
   * order.
   */
  String designation(ChargedFor line) {
    if (line.cause() != null) {
      return texts.page(
          "invoice_details.case",
          line.designation(),
          texts.label(line.cause()),
          line.causeNumber());
    }
    if (line.workOrder() != null) {
      return texts.page("invoice_details.work", line.designation(), line.workOrder());
    }
    return line.urgentOrder() == null
        ? line.designation()
        : texts.page("invoice_details.urgentFee", line.urgentOrder());
  }
}
