package se.websesam.demo.data;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo catalogue keeps the rules of the article register. */
class CatalogueDataTest {

  private final List<ProductLine> lines = ProductLine.all();

  @Test
  void shouldHoldSixHundredArticlesWithFiveDigits() {
    List<DemoArticle> articles = lines.stream().flatMap(line -> line.articles().stream()).toList();

    Set<String> numbers = articles.stream().map(DemoArticle::articleNumber).collect(toSet());
    assertEquals(600, articles.size());
    assertEquals(600, numbers.size());
    assertTrue(numbers.stream().allMatch(number -> number.matches("[0-9]{5}")));
    assertEquals(600, articles.stream().map(DemoArticle::designation).distinct().count());
  }

  @Test
  void shouldHoldTheArticlesOfTheGuides() {
    Map<String, String> designations =
        lines.stream()
            .flatMap(line -> line.articles().stream())
            .collect(Collectors.toMap(DemoArticle::articleNumber, DemoArticle::designation));

    assertEquals("Armstöd Cross kort hö", designations.get("14190"));
    assertTrue(designations.get("37331").startsWith("Rollator "));
  }

  @Test
  void shouldNameEveryIsoCodeWithItsParents() {
    Set<String> named = new HashSet<>(DemoTable.column("isocodes.csv", "code"));

    for (ProductLine line : lines) {
      String code = line.isoCode();
      assertTrue(code.matches("[0-9]{6}"), code);
      assertTrue(
          named.containsAll(List.of(code, code.substring(0, 4), code.substring(0, 2))), code);
    }
  }

  /** The list holds the bare codes of the standard, as they are in use in the Nordic countries. */
  @Test
  void shouldUseCodesOfTheStandard() {
    Set<String> standard = new HashSet<>(DemoTable.lines("iso9999-codes.txt"));

    for (String code : DemoTable.column("isocodes.csv", "code")) {
      assertTrue(standard.contains(code) || code.startsWith("99"), code);
    }
  }

  @Test
  void shouldLevelIsoCodesByLength() {
    for (DemoRow row : DemoTable.rows("isocodes.csv")) {
      assertEquals(row.text("code").length(), 2 * row.number("level"), row.text("code"));
    }
  }

  @Test
  @Tag("BO-AR-01")
  void shouldTrackRentedMainDevices() {
    assertEvery(line -> !isMain(line) || !isRental(line) || line.individualTracked());
  }

  @Test
  @Tag("BO-AR-02")
  void shouldSellSparePartsAndKeepThemUnpublished() {
    assertEvery(
        line ->
            !line.articleType().equals("SPARE_PART")
                || line.chargingForm().equals("SALE") && !line.published());
  }

  @Test
  @Tag("BO-AR-04")
  void shouldMountAccessoriesOnly() {
    assertEvery(line -> !line.canBeComponent() || line.articleType().equals("ACCESSORY"));
  }

  @Test
  @Tag("BO-AR-05")
  void shouldNotOrderTheUnpublishedOrDiscontinued() {
    assertEvery(line -> !line.orderable() || line.published());
    assertEvery(line -> !line.orderable() || line.status().equals("ACTIVE"));
  }

  @Test
  void shouldPutAccessoriesOnMainDevices() {
    Set<String> mains =
        lines.stream().filter(this::isMain).map(ProductLine::product).collect(toSet());

    assertEvery(line -> mains.containsAll(line.fitsOn()));
    assertEvery(line -> !line.articleType().equals("ACCESSORY") || !line.fitsOn().isEmpty());
    assertEquals(lines.size(), lines.stream().map(ProductLine::product).distinct().count());
  }

  @Test
  void shouldPriceWithWholeOre() {
    assertEvery(line -> line.price().scale() == 2 && line.purchasePrice().scale() == 2);
    assertEvery(line -> !isRental(line) || line.price().signum() > 0);
    assertEvery(
        line -> Set.of(new BigDecimal("0.25"), new BigDecimal("0.00")).contains(line.vatRate()));
  }

  @Test
  void shouldShowAllKindsOfArticle() {
    assertEquals(6, lines.stream().map(ProductLine::articleType).distinct().count());
    assertEquals(3, lines.stream().map(ProductLine::chargingForm).distinct().count());
    assertTrue(lines.stream().anyMatch(line -> line.status().equals("DISCONTINUED")));
    assertTrue(lines.stream().anyMatch(line -> line.published() && !line.orderable()));
  }

  @Test
  void shouldNameSuppliersAndDrawEveryPicture() {
    Set<String> suppliers = new HashSet<>(DemoTable.column("suppliers.csv", "number"));

    for (ProductLine line : lines) {
      assertTrue(suppliers.contains(line.supplier()), line.product());
      String picture = "/demo/pictures/" + line.picture();
      assertNotNull(getClass().getResource(picture), picture);
    }
  }

  private void assertEvery(Predicate<ProductLine> rule) {
    assertEquals(
        List.of(), lines.stream().filter(rule.negate()).map(ProductLine::product).toList());
  }

  private boolean isMain(ProductLine line) {
    return line.articleType().equals("MAIN_DEVICE");
  }

  private static boolean isRental(ProductLine line) {
    return line.chargingForm().equals("RENTAL");
  }
}
