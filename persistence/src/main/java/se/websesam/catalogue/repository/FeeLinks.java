package se.websesam.catalogue.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.websesam.catalogue.view.ArticleOption;

/** Fee links [avgiftsartiklar]: which fee goes with which device (CO-06). */
@ApplicationScoped
public class FeeLinks {

  @PersistenceContext private EntityManager em;

  /**
   * The orderable fees of some articles, by the article; those without one are left out. One
   * statement however many.
   */
  public Map<Long, ArticleOption> fees(Set<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return Map.of();
    }
    InList articles = new InList(articleIds);
    List<?> found =
        articles
            .bind(
                em.createNativeQuery(
                    "SELECT f.article_id, "
                        + LinkedArticle.COLUMNS
                        + " FROM fee_link f JOIN article a ON a.id = f.fee_article_id"
                        + " WHERE f.article_id"
                        + articles
                        + " AND "
                        + LinkedArticle.ORDERABLE))
            .getResultList();
    Map<Long, ArticleOption> fees = new HashMap<>();
    for (Object row : found) {
      Object[] r = (Object[]) row;
      fees.put(((Number) r[0]).longValue(), LinkedArticle.option(r, 1));
    }
    return fees;
  }
}
