package se.websesam.catalogue.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.websesam.catalogue.repository.CatalogueRepository;
import se.websesam.catalogue.view.ArticleDetails;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.catalogue.view.ArticleSearch;
import se.websesam.catalogue.view.IsoClass;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** The catalogue [varukatalog], by class and by search. */
@Stateless
public class CatalogueQueries {

  /** Nobody reads on beyond these; a word more finds it sooner. */
  private static final int MOST_HITS = 200;

  @Inject private CatalogueRepository catalogue;
  @Inject private ArticleIndex index;

  /** The classes below a class of ISO 9999 that have articles; the widest for an empty code. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public List<IsoClass> classes(String parent) {
    return catalogue.listClasses(parent);
  }

  /** A class and those it stands in, the widest first; empty for an empty code. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public List<IsoClass> path(String code) {
    return catalogue.listPath(code);
  }

  /**
   * One page of the articles that a search asks for; of free words the best hits, best first unless
   * another order is asked for.
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public Page<ArticleRow> articles(ArticleSearch search, PageRequest page) {
    if (search.words() == null) {
      return catalogue.list(search, page);
    }
    List<Long> best = index.search(search.words(), MOST_HITS);
    List<ArticleRow> hits = catalogue.listAmong(best, search, page);
    return new Page<>(hits.stream().skip(page.first()).limit(page.size()).toList(), hits.size());
  }

  /**
   * An article's page.
   *
   * @throws NotFound when there is no published article with the number
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public ArticleDetails article(String articleNumber) {
    return catalogue.findDetails(articleNumber).orElseThrow(NotFound::new);
  }
}
