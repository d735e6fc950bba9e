package se.websesam.deviation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.attachment.web.FileDownload;
import se.websesam.deviation.service.WearFileService;

/** A file of a case of abnormal wear. */
@WebServlet("/portal/wear/file")
public class WearFileDownload extends FileDownload {

  private static final long serialVersionUID = 1L;

  @Inject private WearFileService files;

  /** The download of such files. */
  public WearFileDownload() {
    super("case");
  }

  @Override
  protected AttachmentRow open(long ownerId, long fileId) {
    return files.open(ownerId, fileId).file();
  }

  @Override
  protected Optional<byte[]> part(long ownerId, long fileId, int number) {
    return files.part(ownerId, fileId, number);
  }
}
