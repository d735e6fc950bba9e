package se.websesam.catalogue.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.catalogue.domain.ArticleBuilder;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.shared.repository.TestDatabase;

class ArticleLinksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("CO-05")
  void shouldNameTheOldestOrderableOfAChain(TestDatabase database) {
    ReplacementChains chains = database.repository(new ReplacementChains());

    assertEquals(Map.of(1L, "A2", 3L, "A2"), numbers(chains.equivalents(Set.of(1L, 2L, 3L, 5L))));
    assertEquals(Map.of(), chains.equivalents(Set.of()));
    assertEquals("A2", chains.equivalent(3).orElseThrow().articleNumber());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("CO-05")
  void shouldListTheChainFromOldestToNewest(TestDatabase database) {
    ReplacementChains chains = database.repository(new ReplacementChains());

    assertEquals(
        List.of("A1 false false", "A2 true true", "A3 true false"),
        chains.chain(3).stream()
            .map(l -> l.article().articleNumber() + " " + l.orderable() + " " + l.deliveredFirst())
            .toList());
    assertEquals(List.of(), chains.chain(5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldListPublishedAccessoriesInTheirOrder(TestDatabase database) {
    CommonAccessories accessories = database.repository(new CommonAccessories());

    assertEquals(
        List.of("A5", "A4"), accessories.of(2).stream().map(ArticleOption::articleNumber).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("CO-06")
  void shouldNameTheFeeOfADevice(TestDatabase database) {
    FeeLinks fees = database.repository(new FeeLinks());

    assertEquals(Map.of(2L, "A7"), numbers(fees.fees(Set.of(2L, 3L))));
    assertEquals(Map.of(), fees.fees(Set.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldPriceByPayerAndDay(TestDatabase database) {
    ArticlePrices prices = database.repository(new ArticlePrices());

    assertEquals("10.00 10.00", price(prices, "2026-01-31", 2));
    assertEquals("11.00 8.00", price(prices, "2026-02-01", 2));
    assertEquals("11.00 7.50", price(prices, "2026-03-01", 2));
    assertEquals("10.00 10.00", price(prices, "2026-03-01", 3));
  }

  /** For payer 2 and for payer 1. */
  private static String price(ArticlePrices prices, String day, long article) {
    PriceList list = prices.on(LocalDate.parse(day), Set.of(2L));
    var priced = ArticleBuilder.anArticle().id(article).price(new BigDecimal("10.00")).build();
    return list.price(priced, 2) + " " + list.price(priced, 1);
  }

  private static Map<Long, String> numbers(Map<Long, ArticleOption> options) {
    return options.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().articleNumber()));
  }

  static Stream<TestDatabase> databases() {
    return TestDatabase.all()
        .peek(
            database ->
                database.execute(
                    "INSERT INTO supplier (id, name) VALUES (1, 'Leverantör');"
                        + " INSERT INTO payer VALUES (1, 'B1', 'Kommunen', '2120000001');"
                        + " INSERT INTO payer VALUES (2, 'B2', 'Regionen', '2120000002');"
                        + " INSERT INTO iso_code (code, edition, name)"
                        + " VALUES ('122203', 2022, 'Rullstolar');"
                        + article(1, "'DISCONTINUED', 'MAIN_DEVICE', TRUE, FALSE")
                        + article(2, "'ACTIVE', 'MAIN_DEVICE', TRUE, TRUE")
                        + article(3, "'ACTIVE', 'MAIN_DEVICE', TRUE, TRUE")
                        + article(4, "'ACTIVE', 'ACCESSORY', TRUE, TRUE")
                        + article(5, "'ACTIVE', 'ACCESSORY', TRUE, TRUE")
                        + article(6, "'ACTIVE', 'ACCESSORY', FALSE, FALSE")
                        + article(7, "'ACTIVE', 'FEE', TRUE, TRUE")
                        + "; INSERT INTO replacement_chain VALUES (1, 'Käppar')"
                        + "; INSERT INTO replacement_chain_entry VALUES (1, 1, 1), (2, 1, 2), (3, 1, 3)"
                        + "; INSERT INTO common_accessory VALUES (2, 4, 2), (2, 5, 1), (2, 6, 3)"
                        + "; INSERT INTO fee_link VALUES (2, 7)"
                        + "; INSERT INTO article_price VALUES"
                        + " (1, 2, NULL, '2026-02-01', 11.00), (2, 2, 1, '2026-02-01', 8.00),"
                        + " (3, 2, 1, '2026-03-01', 7.50), (4, 2, NULL, '2027-01-01', 99.00)"));
  }

  private static String article(long id, String kind) {
    return "; INSERT INTO article (id, version, iso_code, iso_edition, supplier_id, charging_form,"
        + " price, vat_rate, individual_tracked, supply_mode, can_be_component, article_number,"
        + " designation, product, supplier_article_number, status, article_type, published,"
        + " orderable) VALUES ("
        + id
        + ", 1, '122203', 2022, 1, 'SALE', 10.00, 0.25, FALSE, 'STOCKED', FALSE, 'A"
        + id
        + "', 'Käpp', 'Käpp', 'S', "
        + kind
        + ")";
  }
}
