package se.websesam.deviation.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.audit.service.RefusalService;
import se.websesam.deviation.service.DeviationFileService;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.FileResponse;

/** A file of a deviation report. */
@WebServlet("/portal/deviation/file")
public class DeviationFileDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private DeviationFileService files;
  @Inject private RefusalService refusals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long reportId = Long.parseLong(request.getParameter("report"));
      AttachmentRow file = files.open(reportId, Long.parseLong(request.getParameter("id"))).file();
      FileResponse.send(
          response,
          file.fileName(),
          file.type().mediaType(),
          file.size(),
          part -> files.part(reportId, file.id(), part));
    } catch (BusinessRuleViolation | NumberFormatException notThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      refusals.refused(request.getServletPath(), "V-US-03");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
