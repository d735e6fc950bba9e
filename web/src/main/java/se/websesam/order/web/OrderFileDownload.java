package se.websesam.order.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.audit.service.RefusalService;
import se.websesam.order.service.OrderFileQueries;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * A file of an order, to be saved and never shown: what it holds came from outside. Sent part by
 * part, so that a slow reader holds neither memory nor a connection to the database.
 */
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
      response.setContentType(file.type().mediaType());
      response.setContentLengthLong(file.size());
      response.setHeader("Content-Disposition", disposition(file.fileName()));
      response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      int number = 0;
      for (Optional<byte[]> part = files.part(orderId, file.id(), number);
          part.isPresent();
          part = files.part(orderId, file.id(), number)) {
        response.getOutputStream().write(part.get());
        number++;
      }
    } catch (BusinessRuleViolation | NumberFormatException notThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      refusals.refused(request.getServletPath(), "V-US-03");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** The name twice: in plain letters for old readers, and as it is (RFC 6266). */
  static String disposition(String fileName) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    String whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole.replace("*", "%2A");
  }
}
