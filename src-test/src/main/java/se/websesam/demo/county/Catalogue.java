package se.websesam.demo.county;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.websesam.demo.data.ArticleNote;
import se.websesam.demo.data.DemoArticle;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;
import se.websesam.demo.data.ProductLine;

/** Article register [artikelregister] of the county: what can be ordered, and what fits on what. */
final class Catalogue {

  private static final int EDITION = 2022;
  private static final int REGION = 1;

  /** Aids for talking are the region's matter in every home (PY-04). */
  private static final List<String> REGION_PAYS = List.of("2221", "2236");

  /** What lifts people is inspected every year, and what drives is maintained every other. */
  private static final List<String> INSPECTED = List.of("1236", "1830");

  private static final List<String> MAINTAINED = List.of("1223", "1812");

  private final List<CountyArticle> all;
  private final Map<String, CountyArticle> byNumber;
  private final Map<String, List<CountyArticle>> byProduct;
  private final Map<String, List<CountyArticle>> mountable;

  private Catalogue(List<CountyArticle> all) {
    this.all = List.copyOf(all);
    byNumber = all.stream().collect(toMap(CountyArticle::number, Function.identity()));
    byProduct = orderable("MAIN_DEVICE").stream().collect(groupingBy(a -> a.line().product()));
    mountable =
        byProduct.keySet().stream()
            .collect(toMap(Function.identity(), product -> accessoriesOf(product)));
  }

  /** Reads the register and gives its rows. */
  static Catalogue load(Rows rows) {
    for (DemoRow supplier : DemoTable.rows("suppliers.csv")) {
      rows.add(Table.SUPPLIER, (long) supplier.number("number"), supplier.text("name"));
    }
    for (DemoRow code : DemoTable.rows("isocodes.csv")) {
      rows.add(Table.ISO_CODE, code.text("code"), code.number("edition"), code.text("name"));
    }
    List<CountyArticle> articles = new ArrayList<>();
    Map<String, ArticleNote> notes = ArticleNote.byProduct();
    for (ProductLine line : ProductLine.all()) {
      Long fixedPayer =
          REGION_PAYS.stream().anyMatch(line.isoCode()::startsWith) ? (long) REGION : null;
      for (DemoArticle variant : line.articles()) {
        CountyArticle article =
            new CountyArticle(rows.nextId(Table.ARTICLE), line, variant, fixedPayer);
        articles.add(article);
        addRow(
            rows, article, notes.getOrDefault(line.product(), ArticleNote.plain(line.product())));
      }
    }
    return new Catalogue(articles);
  }

  private static void addRow(Rows rows, CountyArticle article, ArticleNote note) {
    ProductLine line = article.line();
    rows.add(
        Table.ARTICLE,
        article.id(),
        1L,
        article.number(),
        article.designation(),
        line.product(),
        line.description(),
        line.articleType(),
        line.status(),
        line.isoCode(),
        EDITION,
        Long.valueOf(line.supplier()),
        line.supplier() + "-" + article.number(),
        line.chargingForm(),
        line.price(),
        line.vatRate(),
        article.fixedPayer(),
        line.individualTracked(),
        line.supplyMode(),
        line.published(),
        line.orderable(),
        line.canBeComponent(),
        line.picture(),
        note.needsConsultant() ? "Konsulent ska godkänna raden." : null,
        line.published() && note.inAssortment(),
        note.needsConsultant(),
        note.neverComponents(),
        note.costCeiling(),
        note.costCeilingText(),
        note.extraInformation(),
        note.instructions(),
        article.isSoldWithReturn() ? "RETURN_RANGE" : "PRINCIPAL",
        isAsset(article),
        isAsset(article) ? 5 : null,
        article.isRented() && article.isOf("ACCESSORY") ? "44" : null,
        line.individualTracked(),
        isAsset(article) && isOf(line, INSPECTED) ? 12 : null,
        isAsset(article) && isOf(line, MAINTAINED) ? 24 : null,
        line.individualTracked() ? 730 : null);
  }

  private static boolean isOf(ProductLine line, List<String> classes) {
    return classes.stream().anyMatch(line.isoCode()::startsWith);
  }

  /** A rented main device is an asset of the centre (BO-AR-01). */
  private static boolean isAsset(CountyArticle article) {
    return article.isRented() && article.isOf("MAIN_DEVICE");
  }

  List<CountyArticle> all() {
    return all;
  }

  List<CountyArticle> orderable(String type) {
    return all.stream().filter(a -> a.line().orderable() && a.isOf(type)).toList();
  }

  /** Every variant of a product. */
  List<CountyArticle> variants(String product) {
    return all.stream().filter(a -> a.line().product().equals(product)).toList();
  }

  /** Accessories that can be mounted on the main device; none for most small aids. */
  List<CountyArticle> mountableOn(CountyArticle main) {
    return mountable.getOrDefault(main.line().product(), List.of());
  }

  /** By article number, or the first variant of a product. */
  CountyArticle find(String numberOrProduct) {
    CountyArticle article = byNumber.get(numberOrProduct);
    return article != null
        ? article
        : all.stream()
            .filter(a -> a.line().product().equals(numberOrProduct))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no article: " + numberOrProduct));
  }

  /** Some variants of a product. */
  List<CountyArticle> variants(String product, int limit) {
    return all.stream().filter(a -> a.line().product().equals(product)).limit(limit).toList();
  }

  private List<CountyArticle> accessoriesOf(String product) {
    return orderable("ACCESSORY").stream()
        .filter(a -> a.line().canBeComponent() && a.line().fitsOn().contains(product))
        .toList();
  }
}
