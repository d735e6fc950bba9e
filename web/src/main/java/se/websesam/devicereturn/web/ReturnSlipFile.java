package se.websesam.devicereturn.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.websesam.audit.service.RefusalService;
import se.websesam.devicereturn.service.ReturnService;
import se.websesam.shared.domain.NotFound;

/** A return's slip [utskrift retursedel] as PDF, by the number of the return. */
@WebServlet("/portal/return/slip.pdf")
public class ReturnSlipFile extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReturnService returns;
  @Inject private transient ReturnSlipPaper paper;
  @Inject private transient RefusalService refusals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String number = request.getParameter("nr");
      byte[] file = paper.pdf(returns.print(number));
      response.setContentType("application/pdf");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"retursedel-" + number + ".pdf\"");
      response.setContentLength(file.length);
      response.getOutputStream().write(file);
    } catch (NotFound notThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      refusals.refused(request.getServletPath(), "V-US-03");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
