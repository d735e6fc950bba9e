package se.websesam.order.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.audit.service.RefusalService;
import se.websesam.order.service.OrderFileQueries;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.FileResponse;

/** A file of an order. */
@WebServlet("/portal/order/file")
public class OrderFileDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private OrderFileQueries files;
  @Inject private RefusalService refusals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long orderId = Long.parseLong(request.getParameter("order"));
      AttachmentRow file = files.open(orderId, Long.parseLong(request.getParameter("id"))).file();
      FileResponse.send(
          response,
          file.fileName(),
          file.type().mediaType(),
          file.size(),
          number -> files.part(orderId, file.id(), number));
    } catch (BusinessRuleViolation | NumberFormatException notThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      refusals.refused(request.getServletPath(), "V-US-03");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
