package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;
import static se.websesam.order.domain.CustomerOrderBuilder.HANDLER;
import static se.websesam.order.domain.CustomerOrderBuilder.ORDERER;
import static se.websesam.order.domain.CustomerOrderBuilder.WRITTEN;
import static se.websesam.order.domain.OrderAssertions.assertRefused;
import static se.websesam.shared.domain.EntityFields.set;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.catalogue.domain.Article;
import se.websesam.shared.domain.Act;

/** Lines kept to be ordered again. */
class OrderTemplateTest {

  private static final Act ORDERERS = Act.of(ORDERER, WRITTEN);

  private final Article chair = anArticle().id(1).rented("165.00").build();
  private final Article wheel = anArticle().id(2).component().build();
  private final Article bed = anArticle().id(3).build();

  @Test
  @Tag("CP-03")
  void shouldKeepAMainDeviceWithItsParts() {
    OrderTemplate template = of(new Wanted(bed, 1), new Wanted(chair, 1), part(wheel, 2, 1));

    assertEquals(List.of("1 x3 1 -", "2 x1 1 -", "3 x2 2 2"), lines(template));
  }

  @Test
  void shouldWriteItsLinesAnew() {
    OrderTemplate template = of(new Wanted(chair, 1), part(wheel, 2, 0), new Wanted(bed, 1));

    template.rewrite(List.of(new Wanted(bed, 4), new Wanted(wheel, 1)), WRITTEN);

    assertEquals(List.of("1 x3 4 -", "2 x2 1 -"), lines(template));
  }

  @Test
  void shouldForgetTheDeviceThatAPartWasOrderedTo() {
    OrderTemplate template = of(new Wanted(wheel, 2, null, 77L));

    assertEquals(List.of("1 x2 2 -"), lines(template));
  }

  @Test
  void shouldBeItsOwnersAloneUntilShared() {
    OrderTemplate template = of(new Wanted(bed, 1));
    assertNull(template.customerId());

    template.share(20L);
    assertEquals(20L, template.customerId());

    template.share(null);
    assertNull(template.customerId());
  }

  @Test
  @Tag("V-CO-20")
  void shouldStripItsName() {
    OrderTemplate template = of(new Wanted(bed, 1));

    template.rename("  Sängpaket ");

    assertEquals("Sängpaket", template.name());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  @Tag("V-CO-20")
  void shouldRefuseToBeWithoutName(String name) {
    List<Wanted> lines = List.of(new Wanted(bed, 1));

    assertRefused("V-CO-20", "templateName", () -> OrderTemplate.of(name, null, lines, ORDERERS));
  }

  @Test
  @Tag("V-CO-20")
  void shouldRefuseANameThatIsTooLong() {
    OrderTemplate template = of(new Wanted(bed, 1));

    assertDoesNotThrow(() -> template.rename("x".repeat(80)));
    assertRefused("V-CO-20", "templateName", () -> template.rename("x".repeat(81)));
  }

  @Test
  @Tag("V-CO-02")
  void shouldRefuseToBeWithoutLines() {
    OrderTemplate template = of(new Wanted(bed, 1));

    assertRefused("V-CO-02", "articleNumber", () -> template.rewrite(List.of(), WRITTEN));
  }

  @Test
  @Tag("V-CO-03")
  void shouldRefuseAPartThatIsNoComponent() {
    List<Wanted> lines = List.of(new Wanted(chair, 1), part(bed, 1, 0));

    assertRefused(
        "V-CO-03", "lines:1:quantity", () -> OrderTemplate.of("Paket", null, lines, ORDERERS));
  }

  @Test
  @Tag("V-CO-22")
  void shouldLetItsOwnerAloneChangeIt() {
    OrderTemplate template = of(new Wanted(bed, 1));

    assertDoesNotThrow(() -> template.requireOwner(ORDERER));
    assertRefused("V-CO-22", null, () -> template.requireOwner(HANDLER));
  }

  @Test
  @Tag("V-CC-01")
  void shouldRefuseWhoHasReadAnOlderVersion() {
    OrderTemplate template = of(new Wanted(bed, 1));
    set(template, "version", 3L);

    assertDoesNotThrow(() -> template.requireVersion(3));
    assertRefused("V-CC-01", null, () -> template.requireVersion(2));
  }

  private static OrderTemplate of(Wanted... lines) {
    return OrderTemplate.of("Paket", null, List.of(lines), ORDERERS);
  }

  private static Wanted part(Article article, int quantity, int main) {
    return new Wanted(article, quantity, main, null);
  }

  /** Lines as "number xArticleId quantity mainLine". */
  private static List<String> lines(OrderTemplate template) {
    return template.lines().stream()
        .map(
            line ->
                "%d x%d %d %s"
                    .formatted(
                        line.lineNumber(),
                        line.articleId(),
                        line.quantity(),
                        line.parentLine() == null ? "-" : line.parentLine()))
        .toList();
  }
}
