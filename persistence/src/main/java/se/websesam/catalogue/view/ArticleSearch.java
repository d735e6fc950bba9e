package se.websesam.catalogue.view;

import java.util.Objects;
import java.util.stream.Stream;
import se.websesam.catalogue.domain.ArticleType;

/**
 * What to look for among the published articles [sök artikel]; whatever is null does not limit.
 * Numbers and the class are sought from their beginning, names by any part.
 *
 * @param words the free box: number, supplier's number, names, in any form and with a slip
 * @param otherAssortment whether what is outside the procured range counts too [övrigt sortiment]
 */
public record ArticleSearch(
    String words,
    String articleNumber,
    String supplierNumber,
    String designation,
    String product,
    String supplier,
    String isoCode,
    ArticleType type,
    boolean otherAssortment) {

  /** Whether something besides the words and the range limits it. */
  public boolean hasFields() {
    return Stream.of(articleNumber, supplierNumber, designation, product, supplier, isoCode, type)
        .anyMatch(Objects::nonNull);
  }

  /** Everything in a class of ISO 9999 and below it. */
  public static ArticleSearch inClass(String isoCode) {
    return new ArticleSearch(null, null, null, null, null, null, isoCode, null, true);
  }
}
