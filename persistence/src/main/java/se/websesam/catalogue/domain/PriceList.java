package se.websesam.catalogue.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * Prices [priser] of some articles on a day: one for a payer goes before one for all, and the
 * article's own is the one when there is neither.
 */
public final class PriceList {

  private final List<Valid> prices;

  /**
   * A price that is valid on the day.
   *
   * @param payerId null for all payers
   */
  public record Valid(long articleId, Long payerId, BigDecimal price) {}

  /** The prices that are valid on the day, of several for one payer the newest last. */
  public PriceList(List<Valid> prices) {
    this.prices = List.copyOf(prices);
  }

  /** What a payer pays for one piece, or for a month of rent, without VAT. */
  public BigDecimal price(Article article, long payerId) {
    BigDecimal forAll = article.price();
    BigDecimal forPayer = null;
    for (Valid valid : prices) {
      if (valid.articleId() == article.id()) {
        if (valid.payerId() == null) {
          forAll = valid.price();
        } else if (valid.payerId() == payerId) {
          forPayer = valid.price();
        }
      }
    }
    return forPayer == null ? forAll : forPayer;
  }
}
