package se.websesam.catalogue.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.Article;
import se.websesam.shared.domain.BusinessRuleViolation;

/** The article register [artikelregister] as a whole, for import and export. */
@ApplicationScoped
public class ArticleRegister {

  @PersistenceContext private EntityManager em;

  /** All articles by number. */
  public Map<String, Article> all() {
    return list().stream().collect(Collectors.toMap(Article::articleNumber, Function.identity()));
  }

  /** All articles, in the order of their numbers. */
  public List<Article> list() {
    return em.createQuery("SELECT a FROM Article a ORDER BY a.articleNumber", Article.class)
        .getResultList();
  }

  /** Adds a new article. */
  public void add(Article article) {
    em.persist(article);
  }

  /**
   * Writes what has changed, so that a clash with somebody else's change shows inside the use case.
   *
   * @throws BusinessRuleViolation V-AI-15 when somebody else has changed one of the articles, or
   *     added one with the same number
   */
  public void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw new BusinessRuleViolation("V-AI-15");
    }
  }

  /** The newest edition of ISO 9999 that has each class. */
  public Map<String, Integer> isoEditions() {
    Map<String, Integer> editions = new HashMap<>();
    pairs("SELECT code, MAX(edition) FROM iso_code GROUP BY code")
        .forEach(r -> editions.put((String) r[0], ((Number) r[1]).intValue()));
    return editions;
  }

  /** Suppliers by number and by name in small letters. */
  public Map<String, Long> suppliers() {
    Map<String, Long> suppliers = new HashMap<>();
    for (Object[] r : pairs("SELECT name, id FROM supplier")) {
      Long id = ((Number) r[1]).longValue();
      suppliers.put(((String) r[0]).toLowerCase(Locale.ROOT), id);
      suppliers.put(id.toString(), id);
    }
    return suppliers;
  }

  /** Payers by number. */
  public Map<String, Long> payers() {
    Map<String, Long> payers = new HashMap<>();
    pairs("SELECT payer_number, id FROM payer")
        .forEach(r -> payers.put((String) r[0], ((Number) r[1]).longValue()));
    return payers;
  }

  private List<Object[]> pairs(String sql) {
    List<?> found = em.createNativeQuery(sql).getResultList();
    return found.stream().map(Object[].class::cast).toList();
  }
}
