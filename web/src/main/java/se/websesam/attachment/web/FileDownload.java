package se.websesam.attachment.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.audit.service.RefusalService;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.FileResponse;

/** Answers with a file that is attached to something, or as if there were none (404). */
public abstract class FileDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String ownerParameter;

  @Inject private RefusalService refusals;

  /**
   * A download.
   *
   * @param ownerParameter the parameter with the id of what the file is attached to
   */
  protected FileDownload(String ownerParameter) {
    this.ownerParameter = ownerParameter;
  }

  /** The file, if the caller may see what it is attached to. */
  protected abstract AttachmentRow open(long ownerId, long fileId);

  /** A part of its content, counted from 0. */
  protected abstract Optional<byte[]> part(long ownerId, long fileId, int number);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long ownerId = Long.parseLong(request.getParameter(ownerParameter));
      AttachmentRow file = open(ownerId, Long.parseLong(request.getParameter("id")));
      FileResponse.send(
          response,
          file.fileName(),
          file.type().mediaType(),
          file.size(),
          number -> part(ownerId, file.id(), number));
    } catch (BusinessRuleViolation | NumberFormatException notThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      refusals.refused(request.getServletPath(), "V-US-03");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
