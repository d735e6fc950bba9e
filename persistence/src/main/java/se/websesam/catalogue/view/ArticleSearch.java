package se.websesam.catalogue.view;

import se.websesam.catalogue.domain.ArticleType;

/**
 * What to look for among the published articles [sök artikel]; whatever is null does not limit.
 * Numbers and the class are sought from their beginning, names by any part.
 *
 * @param words the free box: number, supplier's number, names, in any form and with a slip
 */
public record ArticleSearch(
    String words,
    String articleNumber,
    String supplierNumber,
    String designation,
    String product,
    String supplier,
    String isoCode,
    ArticleType type) {

  /** Everything in a class of ISO 9999 and below it. */
  public static ArticleSearch inClass(String isoCode) {
    return new ArticleSearch(null, null, null, null, null, null, isoCode, null);
  }
}
