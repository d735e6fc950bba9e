package se.websesam.workorder.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.attachment.web.FileDownload;
import se.websesam.workorder.service.WorkQueries;

/** A file of a work order. */
@WebServlet("/portal/workorder/file")
public class WorkFileDownload extends FileDownload {

  private static final long serialVersionUID = 1L;

  @Inject private WorkQueries works;

  /** The download of such files. */
  public WorkFileDownload() {
    super("owner");
  }

  @Override
  protected AttachmentRow open(long ownerId, long fileId) {
    return works.openFile(ownerId, fileId).file();
  }

  @Override
  protected Optional<byte[]> part(long ownerId, long fileId, int number) {
    return works.filePart(ownerId, fileId, number);
  }
}
