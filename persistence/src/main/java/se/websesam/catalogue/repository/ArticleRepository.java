package se.websesam.catalogue.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.catalogue.view.ArticleText;

/** Articles of the catalogue. */
@ApplicationScoped
public class ArticleRepository {

  private static final String OPTION =
      "SELECT NEW se.websesam.catalogue.view.ArticleOption(a.id, a.articleNumber, a.designation,"
          + " a.type, a.chargingForm, a.price, a.picture) FROM Article a";

  @PersistenceContext private EntityManager em;

  /** An article by its number. */
  public Optional<Article> findByNumber(String articleNumber) {
    return em.createQuery("SELECT a FROM Article a WHERE a.articleNumber = :number", Article.class)
        .setParameter("number", articleNumber)
        .getResultStream()
        .findFirst();
  }

  /** The articles with these numbers, by number. One statement however many. */
  public Map<String, Article> listByNumber(Set<String> articleNumbers) {
    if (articleNumbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "SELECT a FROM Article a WHERE a.articleNumber IN :numbers", Article.class)
        .setParameter("numbers", articleNumbers)
        .getResultStream()
        .collect(Collectors.toMap(Article::articleNumber, Function.identity()));
  }

  /** The articles with these ids, by id. One statement however many. */
  public Map<Long, Article> listById(Set<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("SELECT a FROM Article a WHERE a.id IN :ids", Article.class)
        .setParameter("ids", articleIds)
        .getResultStream()
        .collect(Collectors.toMap(Article::id, Function.identity()));
  }

  /** The services that can be ordered [tjänsteprodukter], by designation. */
  public List<ArticleOption> listServices() {
    return em.createQuery(
            OPTION
                + " WHERE a.type = se.websesam.catalogue.domain.ArticleType.SERVICE"
                + " ORDER BY a.designation",
            ArticleOption.class)
        .getResultList();
  }

  /** What a page shows of an article. */
  public Optional<ArticleOption> findOption(String articleNumber) {
    return em.createQuery(OPTION + " WHERE a.articleNumber = :number", ArticleOption.class)
        .setParameter("number", articleNumber)
        .getResultStream()
        .findFirst();
  }

  /** Orderable articles whose number begins with, or whose designation contains, what was typed. */
  public List<ArticleOption> listOrderable(String typed, int limit) {
    String text =
        typed.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return em.createQuery(
            OPTION
                + " WHERE a.published = TRUE AND a.orderable = TRUE"
                + " AND a.status = se.websesam.catalogue.domain.ArticleStatus.ACTIVE"
                + " AND a.type <> se.websesam.catalogue.domain.ArticleType.SPARE_PART"
                + " AND (a.articleNumber LIKE :prefix ESCAPE '!'"
                + " OR LOWER(a.designation) LIKE :part ESCAPE '!')"
                + " ORDER BY a.articleNumber",
            ArticleOption.class)
        .setParameter("prefix", text + "%")
        .setParameter("part", "%" + text + "%")
        .setMaxResults(limit)
        .getResultList();
  }

  /** An article by id. */
  public Article get(long articleId) {
    return em.getReference(Article.class, articleId);
  }

  /** What free-text search looks in: the published articles, by number. */
  public List<ArticleText> listTexts() {
    return em.createQuery(
            "SELECT NEW se.websesam.catalogue.view.ArticleText(a.id, a.articleNumber,"
                + " a.supplierArticleNumber, a.designation, a.product, a.description,"
                + " CASE WHEN a.type = se.websesam.catalogue.domain.ArticleType.MAIN_DEVICE"
                + " THEN TRUE ELSE FALSE END, a.inAssortment)"
                + " FROM Article a WHERE a.published = TRUE ORDER BY a.articleNumber",
            ArticleText.class)
        .getResultList();
  }

  /**
   * Another text as soon as an article has come, gone or been changed: count and sum of versions.
   */
  public String textMark() {
    Object[] mark =
        em.createQuery("SELECT COUNT(a), SUM(a.version) FROM Article a", Object[].class)
            .getSingleResult();
    return mark[0] + "/" + mark[1];
  }
}
