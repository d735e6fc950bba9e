package se.websesam.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.websesam.catalogue.service.ArticleImportService;
import se.websesam.catalogue.view.ImportChange;
import se.websesam.catalogue.view.ImportConflict;
import se.websesam.catalogue.view.ImportReport;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** Import of articles [artikelimport]: a file is checked first, and imported as it was checked. */
@Named
@ViewScoped
public class ArticleImportBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_SHOWN = 200;

  @Inject private ArticleImportService imports;
  @Inject private Texts texts;

  private String formKey = UUID.randomUUID().toString();
  private transient Part file;
  private byte[] checked;
  private String fileName;
  private ImportReport report;
  private boolean tooLarge;

  /** [Kontrollera]: says what the file would do. */
  public void check() throws IOException {
    report = null;
    if (file == null || file.getSize() == 0) {
      throw new BusinessRuleViolation("V-AI-01", "file");
    }
    try (InputStream content = file.getInputStream()) {
      checked = content.readAllBytes();
    }
    fileName = file.getSubmittedFileName();
    report = imports.check(checked);
    formKey = UUID.randomUUID().toString();
  }

  /** [Importera]: does what the check has promised. */
  public void apply() {
    ImportReport done = imports.apply(formKey, checked, report);
    Navigation.tell(texts.page("article_import.done", done.added().size(), done.changed().size()));
    Navigation.redirect("/centre/catalogue/import.xhtml");
  }

  /** What a conflict says. */
  public String textOf(ImportConflict conflict) {
    return texts.rule(conflict.rule(), conflict.args().toArray());
  }

  /** The first conflicts; mending them mends most of the others. */
  public List<ImportConflict> getConflicts() {
    return report.conflicts().stream().limit(MOST_SHOWN).toList();
  }

  /** The first articles that come new. */
  public List<ImportChange> getAdded() {
    return report.added().stream().limit(MOST_SHOWN).toList();
  }

  /** The first articles that get other values. */
  public List<ImportChange> getChanged() {
    return report.changed().stream().limit(MOST_SHOWN).toList();
  }

  public int getMostShown() {
    return MOST_SHOWN;
  }

  /** What the check said; null before there was one. */
  public ImportReport getReport() {
    return report;
  }

  public String getFileName() {
    return fileName;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** Whether the server has sent a file back unread, because it was too large. */
  public boolean isTooLarge() {
    return tooLarge;
  }

  public void setTooLarge(boolean tooLarge) {
    this.tooLarge = tooLarge;
  }
}
