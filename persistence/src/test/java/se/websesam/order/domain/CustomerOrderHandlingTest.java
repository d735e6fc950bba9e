package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;
import static se.websesam.order.domain.CustomerOrderBuilder.HANDLED;
import static se.websesam.order.domain.CustomerOrderBuilder.HANDLER;
import static se.websesam.order.domain.CustomerOrderBuilder.anOrder;
import static se.websesam.order.domain.OrderAssertions.assertRefused;
import static se.websesam.order.domain.OrderAssertions.lines;
import static se.websesam.shared.domain.EntityFields.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.catalogue.domain.Article;
import se.websesam.shared.domain.Act;

/** What the centre does with the lines of an order. */
class CustomerOrderHandlingTest {

  private static final Act CENTRES = Act.of(HANDLER, HANDLED);
  private static final LocalDate DAY = LocalDate.parse("2026-03-03");

  private final Article numbered = anArticle().id(2).rented("310.00").build();

  @Test
  @Tag("V-CO-13")
  void shouldRefuseWhatALineIsNotReadyFor() {
    CustomerOrder order = anOrder().withLinesIn(LineStatus.UNDER_REVIEW).build();

    assertRefused("V-CO-13", null, () -> order.handle(1, LineAction.PICK, CENTRES));
    assertRefused("V-CO-13", null, () -> order.deliver(1, DAY, CENTRES));
    assertEquals(List.of("1 x1 1 UNDER_REVIEW"), lines(order));
    assertNull(get(order.line(1), "deliveredOn"));
  }

  @Test
  @Tag("CO-08")
  @Tag("V-CO-19")
  void shouldNotReleaseWhatNoConsultantHasLookedAt() {
    CustomerOrder order =
        anOrder().wanting(anArticle().needingConsultant().build(), 1).submitted().build();

    assertRefused("V-CO-19", null, () -> order.allocate(1, null, CENTRES));
    assertRefused("V-CO-19", null, () -> order.handle(1, LineAction.PURCHASE, CENTRES));

    order.handle(1, LineAction.REVIEW, CENTRES);
    order.allocate(1, null, CENTRES);
    assertEquals(List.of("1 x1 1 ALLOCATED"), lines(order));
  }

  @ParameterizedTest
  @EnumSource(
      value = LineStatus.class,
      names = {"DELIVERED", "CANCELLED"})
  @Tag("V-CO-13")
  void shouldRefuseAnExpectedDayForALineThatIsClosed(LineStatus closed) {
    CustomerOrder order = anOrder().withLinesIn(closed).build();

    assertRefused("V-CO-13", null, () -> order.expect(1, DAY));
    assertNull(get(order.line(1), "expectedOn"));
  }

  @ParameterizedTest
  @EnumSource(
      value = LineStatus.class,
      mode = Mode.EXCLUDE,
      names = {"DELIVERED", "CANCELLED"})
  @Tag("CO-11")
  void shouldKeepTheExpectedDayOfAnOpenLineWithoutMovingIt(LineStatus open) {
    CustomerOrder order = anOrder().withLinesIn(open).build();

    order.expect(1, DAY);

    assertEquals(DAY, get(order.line(1), "expectedOn"));
    assertEquals(open, order.line(1).status());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  \t"})
  @Tag("V-CO-14")
  void shouldRefuseCancelByTheCentreWithoutAReason(String reason) {
    CustomerOrder order = anOrder().withLinesIn(LineStatus.UNDER_REVIEW).build();

    assertRefused(
        "V-CO-14", "reason", () -> order.cancelByCentre(1, new Act(HANDLER, HANDLED, reason)));
    assertEquals(List.of("1 x1 1 UNDER_REVIEW"), lines(order));
  }

  @Test
  @Tag("G-09")
  void shouldKeepTheReasonWhenTheCentreCancelsALine() {
    CustomerOrder order = anOrder().withLinesIn(LineStatus.PICKED, LineStatus.NEW).build();

    order.cancelByCentre(1, new Act(HANDLER, HANDLED, "broken"));

    assertEquals("broken", get(order.line(1), "cancelReason"));
    assertEquals(OrderStatus.PROCESSING, order.status());
  }

  @Test
  void shouldFollowItsLinesToTheEnd() {
    CustomerOrder order = anOrder().withLinesIn(LineStatus.NEW, LineStatus.ALLOCATED).build();
    assertEquals(OrderStatus.PROCESSING, order.status());

    order.deliver(2, DAY, CENTRES);
    assertEquals(OrderStatus.PARTLY_DELIVERED, order.status());

    order.cancelByCentre(1, new Act(HANDLER, HANDLED, "broken"));
    assertEquals(OrderStatus.CLOSED_SHORT, order.status());
  }

  @Test
  void shouldKeepUnitAndDeliveryDayOfALine() {
    CustomerOrder order = anOrder().wanting(numbered, 1).submitted().build();

    order.allocate(1, 555L, CENTRES);
    order.deliver(1, DAY, CENTRES);

    assertEquals(555L, order.line(1).individualId());
    assertEquals(DAY, get(order.line(1), "deliveredOn"));
    assertEquals(OrderStatus.DELIVERED, order.status());
  }
}
