package se.websesam.demo.county;

import java.time.LocalDate;
import java.util.List;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;

/** What articles of the county have to do with each other, and their prices for payers. */
final class ArticleLinks {

  private static final int MOST_COMMON = 15;

  private final Catalogue catalogue;
  private final Rows rows;

  ArticleLinks(Catalogue catalogue, Rows rows) {
    this.catalogue = catalogue;
    this.rows = rows;
  }

  void load(Payers payers, LocalDate today) {
    addChains();
    addAccessories();
    addFees();
    for (DemoRow row : DemoTable.rows("article-prices.csv")) {
      String payer = row.textOrNull("payer");
      for (CountyArticle article : catalogue.variants(row.text("product"))) {
        rows.add(
            Table.ARTICLE_PRICE,
            rows.nextId(Table.ARTICLE_PRICE),
            article.id(),
            payer == null ? null : payers.id(payer),
            today.plusDays(row.number("validInDays")),
            row.amount("price"));
      }
    }
  }

  private void addChains() {
    for (DemoRow row : DemoTable.rows("replacement-chains.csv")) {
      long chain = rows.nextId(Table.REPLACEMENT_CHAIN);
      rows.add(Table.REPLACEMENT_CHAIN, chain, row.text("name"));
      List<String> articles = row.list("articles");
      for (int place = 0; place < articles.size(); place++) {
        CountyArticle article = catalogue.find(articles.get(place));
        rows.add(Table.REPLACEMENT_CHAIN_ENTRY, article.id(), chain, place + 1);
      }
    }
  }

  private void addAccessories() {
    List<CountyArticle> accessories = catalogue.orderable("ACCESSORY");
    for (CountyArticle main : catalogue.all()) {
      String product = main.line().product();
      List<CountyArticle> common =
          accessories.stream()
              .filter(a -> a.line().fitsOn().contains(product))
              .limit(MOST_COMMON)
              .toList();
      for (int place = 0; place < common.size(); place++) {
        rows.add(Table.COMMON_ACCESSORY, main.id(), common.get(place).id(), place + 1);
      }
    }
  }

  private void addFees() {
    for (CountyArticle fee : catalogue.orderable("FEE")) {
      for (String product : fee.line().fitsOn()) {
        catalogue.variants(product).forEach(a -> rows.add(Table.FEE_LINK, a.id(), fee.id()));
      }
    }
  }
}
