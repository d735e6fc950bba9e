package se.websesam.order.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.attachment.web.FileDownload;
import se.websesam.order.service.OrderFileQueries;

/** A file of an order. */
@WebServlet("/portal/order/file")
public class OrderFileDownload extends FileDownload {

  private static final long serialVersionUID = 1L;

  @Inject private OrderFileQueries files;

  /** The download of such files. */
  public OrderFileDownload() {
    super("order");
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
