package se.websesam.order.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.order.service.RequisitionQueries;
import se.websesam.order.view.RequisitionSearch;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Texts;

/** The report [rekvirerat per förskrivare] as an Excel workbook. */
@WebServlet("/portal/order/requisitioned.xlsx")
public class RequisitionFile extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient RequisitionQueries requisitions;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      RequisitionSearch search =
          new RequisitionSearch(
              LocalDate.parse(String.valueOf(request.getParameter("from"))),
              LocalDate.parse(String.valueOf(request.getParameter("to"))),
              request.getParameter("customer"));
      byte[] file =
          requisitions.workbook(search, texts.page("requisition.sheet"), headings(), forms());
      response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"rekvirerat-" + search.from() + "-" + search.to() + ".xlsx\"");
      response.setContentLength(file.length);
      response.getOutputStream().write(file);
    } catch (DateTimeException | BusinessRuleViolation noPeriod) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private List<String> headings() {
    return List.of(
        texts.page("device_list.prescriber"),
        texts.page("requisition.customerNumber"),
        texts.page("order_details.customer"),
        texts.page("device_list.article"),
        texts.page("device_list.designation"),
        texts.page("device_list.charging"),
        texts.page("device_list.quantity"),
        texts.page("requisition.amount"));
  }

  private Map<ChargingForm, String> forms() {
    return Arrays.stream(ChargingForm.values())
        .collect(Collectors.toMap(Function.identity(), texts::label));
  }
}
