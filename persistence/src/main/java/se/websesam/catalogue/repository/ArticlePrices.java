package se.websesam.catalogue.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.catalogue.domain.PriceList.Valid;

/** Prices of articles by payer and day. */
@ApplicationScoped
public class ArticlePrices {

  @PersistenceContext private EntityManager em;

  /** The prices of some articles on a day. One statement however many. */
  public PriceList on(LocalDate day, Set<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return new PriceList(List.of());
    }
    InList articles = new InList(articleIds);
    List<?> found =
        articles
            .bind(
                em.createNativeQuery(
                    "SELECT article_id, payer_id, price FROM article_price WHERE article_id"
                        + articles
                        + " AND valid_from <= ? ORDER BY valid_from"))
            .setParameter(articles.size() + 1, day)
            .getResultList();
    return new PriceList(
        found.stream().map(Object[].class::cast).map(ArticlePrices::valid).toList());
  }

  private static Valid valid(Object[] r) {
    Number payer = (Number) r[1];
    return new Valid(
        ((Number) r[0]).longValue(), payer == null ? null : payer.longValue(), (BigDecimal) r[2]);
  }
}
