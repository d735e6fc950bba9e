package se.websesam.catalogue.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.catalogue.view.ChainLink;

/** Replacement chains [ersättningskedjor]: equivalent articles, the oldest first (CO-05). */
@ApplicationScoped
public class ReplacementChains {

  @PersistenceContext private EntityManager em;

  /**
   * For each of some articles the equivalent that the centre delivers in its place: the oldest of
   * its chain that may be ordered. Left out are articles that are that one themselves, stand in no
   * chain, or have no equivalent left. One statement however many.
   */
  public Map<Long, ArticleOption> equivalents(Set<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return Map.of();
    }
    InList articles = new InList(articleIds);
    List<?> found =
        articles
            .bind(
                em.createNativeQuery(
                    "SELECT own.article_id, "
                        + LinkedArticle.COLUMNS
                        + " FROM replacement_chain_entry own"
                        + " JOIN replacement_chain_entry e ON e.chain_id = own.chain_id"
                        + " JOIN article a ON a.id = e.article_id WHERE own.article_id"
                        + articles
                        + " AND "
                        + LinkedArticle.ORDERABLE
                        + " ORDER BY own.article_id, e.place"))
            .getResultList();
    Map<Long, ArticleOption> first = new HashMap<>();
    for (Object row : found) {
      Object[] r = (Object[]) row;
      first.putIfAbsent(((Number) r[0]).longValue(), LinkedArticle.option(r, 1));
    }
    first.entrySet().removeIf(entry -> entry.getKey() == entry.getValue().id());
    return first;
  }

  /** The equivalent that the centre delivers in place of an article. */
  public Optional<ArticleOption> equivalent(long articleId) {
    return Optional.ofNullable(equivalents(Set.of(articleId)).get(articleId));
  }

  /** The published articles of an article's chain, itself among them; empty without a chain. */
  public List<ChainLink> chain(long articleId) {
    List<?> found =
        em.createNativeQuery(
                "SELECT "
                    + LinkedArticle.COLUMNS
                    + ", CASE WHEN "
                    + LinkedArticle.ORDERABLE
                    + " THEN 1 ELSE 0 END FROM replacement_chain_entry own"
                    + " JOIN replacement_chain_entry e ON e.chain_id = own.chain_id"
                    + " JOIN article a ON a.id = e.article_id"
                    + " WHERE own.article_id = ? AND a.published ORDER BY e.place")
            .setParameter(1, articleId)
            .getResultList();
    List<ChainLink> chain = new ArrayList<>();
    boolean none = true;
    for (Object row : found) {
      Object[] r = (Object[]) row;
      boolean orderable = ((Number) r[7]).intValue() == 1;
      chain.add(new ChainLink(LinkedArticle.option(r, 0), orderable, orderable && none));
      none = none && !orderable;
    }
    return chain;
  }
}
