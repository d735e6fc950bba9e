package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.attachment.service.Upload;
import se.websesam.attachment.web.FilesBacking;
import se.websesam.order.service.OrderFileQueries;
import se.websesam.order.service.OrderFileService;
import se.websesam.order.view.OrderFileList;

/** The files of an order [bifoga fil]. */
@Named
@ViewScoped
public class OrderFilesBacking extends FilesBacking {

  private static final long serialVersionUID = 1L;

  @Inject private OrderFileQueries queries;
  @Inject private OrderFileService files;

  private long orderId;
  private transient OrderFileList list;

  /** Reads the list. */
  public void load() {
    list = queries.list(orderId);
  }

  @Override
  protected void attach(Upload upload) {
    files.attach(orderId, upload);
  }

  /** Takes a file away. */
  public String remove(long fileId) {
    files.remove(orderId, fileId);
    return done("order_files.removed");
  }

  public OrderFileList getList() {
    if (list == null) {
      list = queries.files(orderId);
    }
    return list;
  }

  public long getOrderId() {
    return orderId;
  }

  public void setOrderId(long orderId) {
    this.orderId = orderId;
  }
}
