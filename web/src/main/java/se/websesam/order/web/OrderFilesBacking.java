package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import se.websesam.attachment.service.Upload;
import se.websesam.order.service.OrderFileQueries;
import se.websesam.order.service.OrderFileService;
import se.websesam.order.view.OrderFileList;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The files of an order [bifoga fil]: attach, look at, take away. */
@Named
@ViewScoped
public class OrderFilesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrderFileQueries queries;
  @Inject private OrderFileService files;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice attaches one file. */
  private final String formKey = UUID.randomUUID().toString();

  private long orderId;
  private transient OrderFileList list;
  private transient Part file;
  private String comment;

  /** Reads the list. */
  public void load() {
    list = queries.list(orderId);
  }

  /** Attaches the file chosen; V-FI-02 when none is. */
  public String attach() {
    if (file == null) {
      throw new BusinessRuleViolation("V-FI-02", "file");
    }
    files.attach(
        orderId,
        new Upload(
            formKey, file.getSubmittedFileName(), comment, file.getSize(), file::getInputStream));
    Navigation.tell(texts.page("order_files.attached"));
    return Navigation.sameView();
  }

  /** Takes a file away. */
  public String remove(long fileId) {
    files.remove(orderId, fileId);
    Navigation.tell(texts.page("order_files.removed"));
    return Navigation.sameView();
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

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
