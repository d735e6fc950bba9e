package se.websesam.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.order.service.ArticlePriceQueries;
import se.websesam.order.view.PayerPrice;
import se.websesam.user.web.CurrentUser;

/** Prices for the payer at hand, for the pages of the catalogue. */
@Named
@RequestScoped
public class PayerPrices {

  @Inject private ArticlePriceQueries queries;
  @Inject private CurrentUser user;

  private Map<Long, PayerPrice> byArticle = Map.of();

  /** Reads the prices of a page's articles for whoever would pay if they were for the holder. */
  void read(Set<Long> articleIds, String holderRef) {
    byArticle = queries.prices(articleIds, holderRef, user.getCustomerId());
  }

  /** The same for the rows of a list. */
  void read(Collection<ArticleRow> rows, String holderRef) {
    read(rows.stream().map(ArticleRow::id).collect(Collectors.toSet()), holderRef);
  }

  /** The price of an article; null when nobody is known to pay. */
  public PayerPrice of(long articleId) {
    return byArticle.get(articleId);
  }

  /** What an article costs the payer, or its list price when nobody is known to pay. */
  public BigDecimal amount(long articleId, BigDecimal listPrice) {
    PayerPrice price = of(articleId);
    return price == null ? listPrice : price.price();
  }

  /** Who the prices are for; empty when nobody is known to pay. */
  public String getPayers() {
    return byArticle.values().stream()
        .map(PayerPrice::payer)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
