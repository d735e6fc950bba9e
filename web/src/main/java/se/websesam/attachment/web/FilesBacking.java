package se.websesam.attachment.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import se.websesam.attachment.service.Upload;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** A page that attaches files to something [bifoga fil]. */
public abstract class FilesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice attaches one file. */
  private final String formKey = UUID.randomUUID().toString();

  private transient Part file;
  private String comment;

  /** Attaches the file chosen; V-FI-02 when none is. */
  public String attach() {
    if (file == null) {
      throw new BusinessRuleViolation("V-FI-02", "file");
    }
    attach(
        new Upload(
            formKey, file.getSubmittedFileName(), comment, file.getSize(), file::getInputStream));
    return done("order_files.attached");
  }

  /** Attaches a file to what the page is about. */
  protected abstract void attach(Upload upload);

  /** Shows the page anew and says what has been done. */
  protected String done(String key) {
    Navigation.tell(texts.page(key));
    return Navigation.sameView();
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
