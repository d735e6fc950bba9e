package se.websesam.deviation.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.websesam.audit.service.RefusalService;
import se.websesam.deviation.service.KeptDeviceService;
import se.websesam.shared.domain.NotFound;

/** The letter that asks for devices that are not given back, as PDF, by the number of a report. */
@WebServlet("/portal/lost/letter.pdf")
public class KeptLetterFile extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient KeptDeviceService kept;
  @Inject private transient KeptLetterPaper paper;
  @Inject private transient RefusalService refusals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String number = request.getParameter("nr");
      byte[] file = paper.pdf(kept.letter(number));
      response.setContentType("application/pdf");
      response.setHeader("Content-Disposition", "attachment; filename=\"brev-" + number + ".pdf\"");
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
