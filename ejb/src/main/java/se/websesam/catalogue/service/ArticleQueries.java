package se.websesam.catalogue.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;

/** Look-up of articles while ordering. */
@Stateless
public class ArticleQueries {

  @Inject private ArticleRepository articles;

  /** Up to 20 orderable articles whose number or designation matches what is being typed. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public List<ArticleOption> suggest(String typed) {
    return articles.listOrderable(typed.strip(), 20);
  }

  /**
   * An article that may be ordered, by its number.
   *
   * @param field the form field to point at when it may not
   * @throws BusinessRuleViolation V-AR-01, V-AR-02, V-AR-04 or V-AR-05
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public ArticleOption getOrderable(String articleNumber, String field) {
    Article article =
        articles
            .findByNumber(articleNumber)
            .orElseThrow(() -> new BusinessRuleViolation("V-AR-01", field, articleNumber));
    article.requireOrderable(field);
    return articles.findOption(articleNumber).orElseThrow();
  }

  /** An article by its number, if there is one. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public Optional<ArticleOption> find(String articleNumber) {
    return articles.findOption(articleNumber);
  }

  /** An article by its number, orderable or not. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public ArticleOption get(String articleNumber) {
    return articles.findOption(articleNumber).orElseThrow(NotFound::new);
  }
}
