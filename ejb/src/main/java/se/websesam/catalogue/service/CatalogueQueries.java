package se.websesam.catalogue.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.websesam.catalogue.domain.SupplyMode;
import se.websesam.catalogue.repository.CatalogueRepository;
import se.websesam.catalogue.repository.CommonAccessories;
import se.websesam.catalogue.repository.FeeLinks;
import se.websesam.catalogue.repository.ReplacementChains;
import se.websesam.catalogue.view.ArticleDetails;
import se.websesam.catalogue.view.ArticlePage;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.catalogue.view.ArticleSearch;
import se.websesam.catalogue.view.IsoClass;
import se.websesam.catalogue.view.IsoStep;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** The catalogue [varukatalog], by class and by search. */
@Stateless
public class CatalogueQueries {

  @Inject private CatalogueRepository catalogue;
  @Inject private ReplacementChains chains;
  @Inject private CommonAccessories accessories;
  @Inject private FeeLinks fees;
  @Inject private Parameters parameters;
  @Inject private ArticleIndex index;

  /** The classes below a class of ISO 9999 that have articles; the widest for an empty code. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public List<IsoClass> classes(String parent) {
    return catalogue.listClasses(parent);
  }

  /** A class and those it stands in, the widest first; empty for an empty code. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public List<IsoStep> path(String code) {
    return catalogue.listPath(code);
  }

  /**
   * One page of the articles that a search asks for; of free words the best hits first unless
   * another order is asked for.
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public Page<ArticleRow> articles(ArticleSearch search, PageRequest page) {
    if (search.words() == null) {
      return catalogue.list(search, page);
    }
    List<Long> hits = hits(search, page);
    List<Long> ids = hits.stream().skip(page.first()).limit(page.size()).toList();
    return new Page<>(catalogue.listByIds(ids), hits.size());
  }

  private List<Long> hits(ArticleSearch search, PageRequest page) {
    List<Long> best = index.search(search.words(), search.otherAssortment());
    if (best.isEmpty() || (page.sort() == null && !search.hasFields())) {
      return best;
    }
    List<Long> asked = catalogue.listIds(search, page.sort());
    List<Long> order = page.sort() == null ? best : asked;
    Set<Long> kept = new HashSet<>(page.sort() == null ? asked : best);
    return order.stream().filter(kept::contains).toList();
  }

  /**
   * An article's page.
   *
   * @throws NotFound when there is no published article with the number
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public ArticlePage article(String articleNumber) {
    ArticleDetails details = catalogue.findDetails(articleNumber).orElseThrow(NotFound::new);
    long id = details.row().id();
    return new ArticlePage(
        details,
        parameters.number(
            details.supplyMode() == SupplyMode.STOCKED
                ? "delivery.stocked.weekdays"
                : "delivery.orderItem.weekdays"),
        accessories.of(id),
        chains.chain(id),
        fees.fees(Set.of(id)).get(id),
        chains.equivalent(id).orElse(null));
  }
}
