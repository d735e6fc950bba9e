package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.attachment.service.Upload;
import se.websesam.attachment.web.FilesBacking;
import se.websesam.deviation.service.WearFileService;
import se.websesam.deviation.view.WearFileList;

/** The files of a case of abnormal wear [bifoga fil]. */
@Named
@ViewScoped
public class WearFilesBacking extends FilesBacking {

  private static final long serialVersionUID = 1L;

  @Inject private WearFileService files;

  private String number;
  private transient WearFileList list;

  /** Reads the list. */
  public void load() {
    list = files.list(number);
  }

  @Override
  protected void attach(Upload upload) {
    files.attach(number, upload);
  }

  /** Takes a file away. */
  public String remove(long fileId) {
    files.remove(number, fileId);
    return done("order_files.removed");
  }

  public WearFileList getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
