package se.websesam.workorder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import se.websesam.attachment.service.Upload;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.view.WorkDetails;

/** The files of a work order [bifoga fil]: attach, look at, take away. */
@Named
@ViewScoped
public class WorkFilesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkQueries queries;
  @Inject private WorkOrderService works;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice attaches one file. */
  private final String formKey = UUID.randomUUID().toString();

  private long id;
  private transient WorkDetails work;
  private transient Part file;
  private String comment;

  /** Reads the list. */
  public void load() {
    work = queries.draft(id);
  }

  /** Attaches the file chosen; V-FI-02 when none is. */
  public String attach() {
    if (file == null) {
      throw new BusinessRuleViolation("V-FI-02", "file");
    }
    works.attach(
        id,
        new Upload(
            formKey, file.getSubmittedFileName(), comment, file.getSize(), file::getInputStream));
    Navigation.tell(texts.page("order_files.attached"));
    return Navigation.sameView();
  }

  /** Takes a file away. */
  public String remove(long fileId) {
    works.detach(id, fileId);
    Navigation.tell(texts.page("order_files.removed"));
    return Navigation.sameView();
  }

  public WorkDetails getWork() {
    if (work == null) {
      work = queries.draft(id);
    }
    return work;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
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
