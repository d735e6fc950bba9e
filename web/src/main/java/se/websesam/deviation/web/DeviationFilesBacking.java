package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import se.websesam.attachment.service.Upload;
import se.websesam.deviation.service.DeviationFileService;
import se.websesam.deviation.view.DeviationFileList;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The files of a deviation report [bifoga fil]. */
@Named
@ViewScoped
public class DeviationFilesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeviationFileService files;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice attaches one file. */
  private final String formKey = UUID.randomUUID().toString();

  private String number;
  private transient DeviationFileList list;
  private transient Part file;
  private String comment;

  /** Reads the list. */
  public void load() {
    list = files.list(number);
  }

  /** Attaches the file chosen; V-FI-02 when none is. */
  public String attach() {
    if (file == null) {
      throw new BusinessRuleViolation("V-FI-02", "file");
    }
    files.attach(
        number,
        new Upload(
            formKey, file.getSubmittedFileName(), comment, file.getSize(), file::getInputStream));
    Navigation.tell(texts.page("order_files.attached"));
    return Navigation.sameView();
  }

  public DeviationFileList getList() {
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
