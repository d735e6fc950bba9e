package se.websesam.catalogue.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.websesam.catalogue.view.ArticleOption;

/** Common accessories [vanliga tillbehör]: what is most often ordered to a main device. */
@ApplicationScoped
public class CommonAccessories {

  @PersistenceContext private EntityManager em;

  /** The published accessories of a main article, in the order of its list. */
  public List<ArticleOption> of(long mainArticleId) {
    List<?> found =
        em.createNativeQuery(
                "SELECT "
                    + LinkedArticle.COLUMNS
                    + " FROM common_accessory c JOIN article a ON a.id = c.accessory_id"
                    + " WHERE c.main_article_id = ? AND a.published"
                    + " ORDER BY c.place, a.article_number")
            .setParameter(1, mainArticleId)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> LinkedArticle.option(row, 0))
        .toList();
  }
}
