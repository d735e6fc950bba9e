package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;
import static se.websesam.order.domain.CustomerOrderBuilder.ORDERER;
import static se.websesam.order.domain.CustomerOrderBuilder.PAYER;
import static se.websesam.order.domain.CustomerOrderBuilder.WRITTEN;
import static se.websesam.order.domain.CustomerOrderBuilder.anOrder;
import static se.websesam.order.domain.CustomerOrderBuilder.payer;
import static se.websesam.order.domain.CustomerOrderBuilder.payers;
import static se.websesam.order.domain.OrderAssertions.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.domain.PayerReason;
import se.websesam.shared.domain.Act;

/** Parts ordered with a main device, or to one already delivered. */
class OrderPartsTest {

  private static final Act ORDERERS = Act.of(ORDERER, WRITTEN);

  private final Article chair = anArticle().id(1).rented("165.00").build();
  private final Article bed = anArticle().id(2).build();
  private final Article wheel = anArticle().id(3).component().build();
  private final Article tyre = anArticle().id(4).component().build();
  private final Article motor = anArticle().id(5).component().numbered().build();

  @Test
  @Tag("CO-02")
  @Tag("CP-03")
  void shouldGiveEveryNumberedUnitItsOwnParts() {
    CustomerOrder order = anOrder().build();

    order.submit("700001", List.of(of(bed, 1), of(chair, 2), part(wheel, 2, 1)), payer(), ORDERERS);

    assertEquals(List.of("1 x2 1 -", "2 x1 1 -", "3 x3 2 2", "4 x1 1 -", "5 x3 2 4"), parts(order));
  }

  @Test
  @Tag("CO-02")
  void shouldMultiplyThePartsOfAnArticleWithoutNumbers() {
    CustomerOrder order = anOrder().build();

    order.submit("700001", List.of(of(bed, 3), part(wheel, 2, 0)), payer(), ORDERERS);

    assertEquals(List.of("1 x2 3 -", "2 x3 6 1"), parts(order));
  }

  @Test
  @Tag("CO-02")
  void shouldSplitNumberedPartsAndKeepWhatSitsOnThem() {
    CustomerOrder order = anOrder().build();

    order.submit(
        "700001", List.of(of(bed, 1), part(motor, 2, 0), part(tyre, 1, 1)), payer(), ORDERERS);

    assertEquals(List.of("1 x2 1 -", "2 x5 1 1", "3 x4 1 2", "4 x5 1 1", "5 x4 1 4"), parts(order));
  }

  @Test
  @Tag("G-09")
  @Tag("CP-03")
  void shouldCancelWithALineThePartsOfItThatAreNotDelivered() {
    CustomerOrder order = anOrder().build();
    order.submit(
        "700001",
        List.of(of(chair, 1), part(motor, 1, 0), part(tyre, 1, 1), part(wheel, 2, 0), of(wheel, 1)),
        payer(),
        ORDERERS);
    order.handle(4, LineAction.REVIEW, ORDERERS);
    order.allocate(4, null, ORDERERS);
    order.deliver(4, LocalDate.of(2026, 11, 1), ORDERERS);

    List<CustomerOrderLine> gone =
        order.cancelByCentre(1, new Act(ORDERER, WRITTEN, "not made any more"));

    assertEquals(List.of(1, 2, 3), gone.stream().map(CustomerOrderLine::lineNumber).toList());
    assertEquals(
        List.of(
            LineStatus.CANCELLED,
            LineStatus.CANCELLED,
            LineStatus.CANCELLED,
            LineStatus.DELIVERED,
            LineStatus.NEW),
        order.lines().stream().map(CustomerOrderLine::status).toList());
  }

  @Test
  @Tag("CP-05")
  @Tag("CP-07")
  void shouldLetWhoPaysForTheMainDevicePayForItsPart() {
    PayerChoice ofRegion = new PayerChoice(300L, PayerReason.ARTICLE_RESPONSIBILITY);
    CustomerOrder order = anOrder().build();

    order.submit(
        "700001",
        List.of(of(chair, 1), part(wheel, 2, 0), of(wheel, 1)),
        payers(line -> line.article() == chair ? ofRegion : PAYER),
        ORDERERS);

    assertEquals(
        List.of(ofRegion, new PayerChoice(300L, PayerReason.MAIN_DEVICE), PAYER),
        order.lines().stream().map(CustomerOrderLine::payer).toList());
  }

  @Test
  @Tag("CP-01")
  @Tag("V-CO-03")
  void shouldRefuseAPartThatIsNoComponent() {
    assertRefusedAsPart(List.of(of(chair, 1), part(bed, 1, 0)), 1);
  }

  @Test
  @Tag("CP-02")
  @Tag("V-CO-03")
  void shouldRefusePartsOfWhatNeverCarriesAny() {
    Article pads = anArticle().id(6).type(ArticleType.CONSUMABLE).build();

    assertRefusedAsPart(List.of(of(pads, 1), part(wheel, 1, 0)), 1);
  }

  @Test
  @Tag("V-CO-03")
  void shouldRefuseAPartBeforeItsMainDevice() {
    assertRefusedAsPart(List.of(part(wheel, 1, 1), of(chair, 1)), 0);
    assertRefusedAsPart(List.of(part(wheel, 1, 0)), 0);
    assertRefusedAsPart(List.of(of(chair, 1), part(wheel, 1, -1)), 1);
  }

  @Test
  @Tag("V-CO-03")
  void shouldRefuseToComplementWithWhatIsNoComponent() {
    assertRefusedAsPart(List.of(new Wanted(bed, 1, null, 77L)), 0);
  }

  @Test
  @Tag("V-CO-03")
  void shouldRefuseAPartOfTwoDevices() {
    assertRefusedAsPart(List.of(of(chair, 1), new Wanted(wheel, 1, 0, 77L)), 1);
  }

  @Test
  @Tag("CP-06")
  void shouldLetAnAccessoryStandAlone() {
    CustomerOrder order = anOrder().build();

    order.submit("700001", List.of(of(wheel, 2)), payer(), ORDERERS);

    assertEquals(List.of("1 x3 2 -"), parts(order));
  }

  private void assertRefusedAsPart(List<Wanted> asked, int at) {
    CustomerOrder order = anOrder().build();

    assertRefused("V-CO-03", "lines:" + at + ":quantity", () -> order.rewriteLines(asked, WRITTEN));
  }

  private static Wanted of(Article article, int quantity) {
    return new Wanted(article, quantity);
  }

  private static Wanted part(Article article, int quantity, int main) {
    return new Wanted(article, quantity, main, null);
  }

  /** Lines as "number xArticleId quantity mainLine". */
  private static List<String> parts(CustomerOrder order) {
    return order.lines().stream()
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
