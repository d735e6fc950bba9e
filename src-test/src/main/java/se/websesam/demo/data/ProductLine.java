package se.websesam.demo.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Product line [produkt] of the demo catalogue: one product in its sizes, sides and colours. */
public record ProductLine(
    int firstNumber,
    String isoCode,
    String articleType,
    String product,
    String description,
    String supplier,
    String chargingForm,
    boolean individualTracked,
    String supplyMode,
    BigDecimal purchasePrice,
    BigDecimal price,
    BigDecimal vatRate,
    boolean published,
    boolean orderable,
    boolean canBeComponent,
    String status,
    String picture,
    List<String> fitsOn,
    List<DemoArticle> articles) {

  private static final BigDecimal PER_CENT = new BigDecimal("0.01");

  /** All product lines, in the order of the file. */
  public static List<ProductLine> all() {
    return DemoTable.rows("products.csv").stream().map(ProductLine::of).toList();
  }

  private static ProductLine of(DemoRow row) {
    return new ProductLine(
        row.number("first"),
        row.text("iso"),
        row.text("type"),
        row.text("product"),
        row.text("description"),
        row.text("supplier"),
        row.text("charging"),
        row.flag("tracked"),
        row.text("supply"),
        row.amount("purchase"),
        row.amount("price"),
        row.amount("vat").multiply(PER_CENT),
        row.flag("published"),
        row.flag("orderable"),
        row.flag("component"),
        row.text("status"),
        row.text("picture") + ".svg",
        row.list("fitsOn"),
        articles(row));
  }

  private static List<DemoArticle> articles(DemoRow row) {
    List<String> designations = List.of(row.text("designation"));
    for (String dimension : List.of("sizes", "sides", "colours")) {
      designations = combine(designations, row.list(dimension));
    }
    List<DemoArticle> articles = new ArrayList<>();
    for (String designation : designations) {
      int number = row.number("first") + articles.size();
      articles.add(new DemoArticle(String.valueOf(number), designation));
    }
    return List.copyOf(articles);
  }

  private static List<String> combine(List<String> designations, List<String> variants) {
    if (variants.isEmpty()) {
      return designations;
    }
    return designations.stream()
        .flatMap(designation -> variants.stream().map(variant -> designation + " " + variant))
        .toList();
  }
}
