package se.websesam.demo.data;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What the register notes about the articles of a product besides {@link ProductLine}.
 *
 * @param costCeiling null for none
 * @param instructions the name of the file with instructions for use, or null
 */
public record ArticleNote(
    String product,
    boolean inAssortment,
    BigDecimal costCeiling,
    String costCeilingText,
    boolean needsConsultant,
    boolean neverComponents,
    String instructions,
    String extraInformation) {

  /** All notes, by product. */
  public static Map<String, ArticleNote> byProduct() {
    return DemoTable.rows("article-notes.csv").stream()
        .map(ArticleNote::of)
        .collect(toMap(ArticleNote::product, Function.identity()));
  }

  /** The note of a product that nothing special is noted about. */
  public static ArticleNote plain(String product) {
    return new ArticleNote(product, true, null, null, false, false, null, null);
  }

  private static ArticleNote of(DemoRow row) {
    String ceiling = row.textOrNull("costCeiling");
    String product = row.text("product");
    return new ArticleNote(
        product,
        row.flag("assortment"),
        ceiling == null ? null : new BigDecimal(ceiling),
        row.textOrNull("costCeilingText"),
        row.flag("consultant"),
        row.flag("neverComponents"),
        row.flag("instructions") ? fileOf(product) : null,
        row.textOrNull("extra"));
  }

  private static String fileOf(String product) {
    return product
            .toLowerCase(Locale.ROOT)
            .replace('å', 'a')
            .replace('ä', 'a')
            .replace('ö', 'o')
            .replaceAll("[^a-z0-9]+", "-")
        + ".pdf";
  }
}
