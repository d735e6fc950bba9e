package se.websesam.catalogue.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ArticleFacts;
import se.websesam.catalogue.repository.ArticleRegister;
import se.websesam.catalogue.view.ImportReport;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** Articles by file: first what it would do, then the same done at once or not at all. */
@Stateless
public class ArticleImportService {

  private static final String IMPORT = "catalogue.import";

  @Inject private ArticleRegister register;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** What a file would do to the register; nothing is changed. */
  @RolesAllowed(Permissions.ARTICLE_MAINTAIN)
  public ImportReport check(byte[] file) {
    return new ArticleImport(register.all(), keys()).compare(file);
  }

  /**
   * Does what the check of the same file has promised, all of it or nothing. The same form sent
   * again does nothing more.
   *
   * @param promised the report of the check
   * @throws BusinessRuleViolation V-AI-15 when the register has changed since, or the file has
   *     conflicts
   */
  @RolesAllowed(Permissions.ARTICLE_MAINTAIN)
  public ImportReport apply(String formKey, byte[] file, ImportReport promised) {
    Optional<String> earlier = forms.claim(formKey, IMPORT, caller.id(), clock.instant());
    if (earlier.isPresent()) {
      return promised;
    }
    Map<String, Article> articles = register.all();
    RegisterKeys keys = keys();
    ArticleImport work = new ArticleImport(articles, keys);
    ImportReport report = work.compare(file);
    if (!report.isImportable() || !report.equals(promised)) {
      throw new BusinessRuleViolation("V-AI-15");
    }
    for (ArticleFacts facts : work.wanted().values()) {
      write(articles.get(facts.articleNumber()), facts, keys.isoEditions().get(facts.isoCode()));
    }
    forms.answer(formKey, "done");
    register.flush();
    return report;
  }

  private void write(Article article, ArticleFacts facts, int isoEdition) {
    if (article == null) {
      register.add(Article.register(facts, isoEdition));
    } else {
      article.revise(facts, isoEdition);
    }
  }

  /** The register as a file that can be imported again. */
  @RolesAllowed(Permissions.ARTICLE_MAINTAIN)
  public byte[] export(boolean workbook) {
    ArticleRowWriter writer = new ArticleRowWriter(keys());
    return file(workbook, register.list().stream().map(Article::facts).map(writer::cells).toList());
  }

  /** A file with nothing but the headings. */
  @RolesAllowed(Permissions.ARTICLE_MAINTAIN)
  public byte[] template(boolean workbook) {
    return file(workbook, List.of());
  }

  private static byte[] file(boolean workbook, List<Map<ArticleColumn, String>> rows) {
    return workbook ? ArticleExport.workbook(rows) : ArticleExport.csv(rows);
  }

  private RegisterKeys keys() {
    return new RegisterKeys(register.isoEditions(), register.suppliers(), register.payers());
  }
}
