package se.websesam.workorder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.attachment.service.Upload;
import se.websesam.attachment.web.FilesBacking;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.view.WorkDetails;

/** The files of a work order [bifoga fil]. */
@Named
@ViewScoped
public class WorkFilesBacking extends FilesBacking {

  private static final long serialVersionUID = 1L;

  @Inject private WorkQueries queries;
  @Inject private WorkOrderService works;

  private long id;
  private transient WorkDetails work;

  /** Reads the list. */
  public void load() {
    work = queries.draft(id);
  }

  @Override
  protected void attach(Upload upload) {
    works.attach(id, upload);
  }

  /** Takes a file away. */
  public String remove(long fileId) {
    works.detach(id, fileId);
    return done("order_files.removed");
  }

  public WorkDetails getWork() {
    if (work == null) {
      load();
    }
    return work;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
