package se.websesam.catalogue.repository;

import java.math.BigDecimal;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.catalogue.view.ArticleOption;

/** What native statements read of an article that another points at. */
final class LinkedArticle {

  /** The columns of an option, of an article called {@code a}. */
  static final String COLUMNS =
      "a.id, a.article_number, a.designation, a.article_type, a.charging_form, a.price, a.picture";

  /** The condition that the centre takes orders for an article called {@code a} (CO-01). */
  static final String ORDERABLE =
      "a.published AND a.orderable AND a.status = 'ACTIVE' AND a.article_type <> 'SPARE_PART'";

  private LinkedArticle() {}

  /** An option from its columns, the first of which stands at a place of the row. */
  static ArticleOption option(Object[] r, int from) {
    return new ArticleOption(
        ((Number) r[from]).longValue(),
        (String) r[from + 1],
        (String) r[from + 2],
        ArticleType.valueOf((String) r[from + 3]),
        ChargingForm.valueOf((String) r[from + 4]),
        (BigDecimal) r[from + 5],
        (String) r[from + 6]);
  }
}
