package se.websesam.invoice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.service.InvoiceSelectionQueries;
import se.websesam.invoice.service.SelectionWords;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Texts;

/** Selected invoice lines [fakturarader] as an Excel workbook. */
@WebServlet("/portal/invoice/lines.xlsx")
public class InvoiceLinesFile extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient InvoiceSelectionQueries lines;
  @Inject private transient LineTexts lineTexts;
  @Inject private transient Texts texts;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      byte[] file = lines.workbook(SelectionForm.of(request).selection(), words());
      response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"fakturarader-" + LocalDate.now(clock) + ".xlsx\"");
      response.setContentLength(file.length);
      response.getOutputStream().write(file);
    } catch (BusinessRuleViolation | IllegalArgumentException nothingSelected) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private SelectionWords words() {
    List<String> headings =
        Stream.of(
                "invoice_list.ourReference",
                "invoice_list.month",
                "requisition.customerNumber",
                "order_details.customer",
                "device_list.payer",
                "device_list.article",
                "device_list.designation",
                "device_list.individual",
                "invoice_lines.patient",
                "invoice_details.kind",
                "invoice_lines.from",
                "invoice_lines.to",
                "invoice_details.days",
                "device_list.quantity",
                "order_edit.price",
                "invoice_list.net",
                "invoice_list.vat")
            .map(texts::page)
            .toList();
    Map<InvoiceLineKind, String> kinds =
        Arrays.stream(InvoiceLineKind.values())
            .collect(Collectors.toMap(Function.identity(), texts::label));
    return new SelectionWords(
        texts.page("invoice_lines.title"), headings, kinds, lineTexts::designation);
  }
}
