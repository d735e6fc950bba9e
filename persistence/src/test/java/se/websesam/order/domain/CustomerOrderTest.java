package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;
import static se.websesam.order.domain.CustomerOrderBuilder.HANDLED;
import static se.websesam.order.domain.CustomerOrderBuilder.HANDLER;
import static se.websesam.order.domain.CustomerOrderBuilder.ORDERER;
import static se.websesam.order.domain.CustomerOrderBuilder.PAYER;
import static se.websesam.order.domain.CustomerOrderBuilder.WRITTEN;
import static se.websesam.order.domain.CustomerOrderBuilder.anOrder;
import static se.websesam.order.domain.CustomerOrderBuilder.payer;
import static se.websesam.order.domain.CustomerOrderBuilder.payers;
import static se.websesam.order.domain.CustomerOrderBuilder.to;
import static se.websesam.order.domain.OrderAssertions.assertRefused;
import static se.websesam.order.domain.OrderAssertions.history;
import static se.websesam.order.domain.OrderAssertions.lines;
import static se.websesam.shared.domain.EntityFields.get;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.domain.PayerReason;
import se.websesam.order.domain.CustomerOrder.Terms;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.NotFound;

/** What the orderer does with an order. */
class CustomerOrderTest {

  private static final Act ORDERERS = Act.of(ORDERER, WRITTEN);

  private static final BigDecimal FEE = new BigDecimal("500");
  private static final BigDecimal VAT = new BigDecimal("0.25");
  private static final LocalDate DELIVERED = LocalDate.parse("2026-03-03");

  private final Article plain = anArticle().id(1).build();
  private final Article numbered = anArticle().id(2).rented("310.00").build();

  @Test
  @Tag("G-03")
  void shouldStayADraftWithoutNumberHoweverOftenItIsWritten() {
    CustomerOrder order = CustomerOrder.draft(10L, 20L, ORDERERS);

    order.rewrite(20L, to(30L), "first", wanted(plain, 1), WRITTEN);
    order.rewrite(21L, to(31L), "second", wanted(plain, 4), HANDLED);

    assertEquals(OrderStatus.DRAFT, order.status());
    assertNull(order.orderNumber());
    assertNull(get(order, "registeredAt"));
    assertEquals(21L, order.customerId());
    assertEquals(HANDLED, get(order, "savedAt"));
    assertEquals(List.of("1 x1 4 NEW"), lines(order));
    assertEquals(List.of(), history(order));
  }

  @Test
  @Tag("G-03")
  void shouldForgetLinesThatTheRewrittenDraftDoesNotHave() {
    CustomerOrder order = anOrder().wanting(plain, 1).wanting(numbered, 2).build();

    order.rewrite(20L, to(30L), null, wanted(numbered, 3), HANDLED);

    assertEquals(List.of("1 x2 3 NEW"), lines(order));
  }

  @Test
  @Tag("G-03")
  void shouldReachTheCentreWhenSubmitted() {
    CustomerOrder order = anOrder().build();

    order.submit("700001", wanted(plain, 2), payer(), ORDERERS);

    assertEquals(OrderStatus.REGISTERED, order.status());
    assertEquals("700001", order.orderNumber());
    assertEquals(WRITTEN, get(order, "registeredAt"));
    assertEquals(List.of("1 x1 2 NEW"), lines(order));
  }

  @Test
  @Tag("CO-02")
  void shouldSplitANumberedArticleIntoOneLinePerUnitWhenSubmitted() {
    CustomerOrder order = anOrder().wanting(numbered, 3).wanting(plain, 5).build();
    List<Wanted> asked = List.of(new Wanted(numbered, 3), new Wanted(plain, 5));

    order.submit("700001", asked, payer(), ORDERERS);

    assertEquals(List.of("1 x2 1 NEW", "2 x2 1 NEW", "3 x2 1 NEW", "4 x1 5 NEW"), lines(order));
  }

  @Test
  @Tag("CO-02")
  void shouldKeepANumberedArticleOnOneLineWhileItIsADraft() {
    CustomerOrder order = anOrder().wanting(numbered, 3).build();

    assertEquals(List.of("1 x2 3 NEW"), lines(order));
  }

  @Test
  @Tag("CO-13")
  void shouldFixWhatTheHoldingNeedsOnEveryLineWhenSubmitted() {
    PayerChoice fixed = new PayerChoice(300L, PayerReason.ARTICLE_RESPONSIBILITY);
    CustomerOrder order = anOrder().build();
    List<Wanted> asked = List.of(new Wanted(plain, 1), new Wanted(numbered, 2));

    order.submit(
        "700001", asked, payers(line -> line.article().equals(plain) ? fixed : PAYER), ORDERERS);

    assertEquals(
        List.of(fixed, PAYER, PAYER),
        order.lines().stream().map(CustomerOrderLine::payer).toList());
    assertEquals(plain.price(), get(order.line(1), "price"));
    assertEquals(numbered.price(), get(order.line(3), "price"));
    assertEquals(numbered.chargingForm(), get(order.line(3), "chargingForm"));
  }

  @Test
  @Tag("V-CO-01")
  void shouldRefuseSubmitWithoutDeliveryAddress() {
    CustomerOrder order = anOrder().withoutAddress().build();

    assertRefused(
        "V-CO-01",
        "deliveryAddress",
        () -> order.submit("700001", wanted(plain, 1), payer(), ORDERERS));
    assertEquals(OrderStatus.DRAFT, order.status());
    assertNull(order.orderNumber());
  }

  @Test
  @Tag("V-CO-01")
  void shouldRefuseSubmitWithoutDeliveryDetails() {
    CustomerOrder order = CustomerOrder.draft(10L, 20L, ORDERERS);

    assertRefused(
        "V-CO-01",
        "deliveryAddress",
        () -> order.submit("700001", wanted(plain, 1), payer(), ORDERERS));
  }

  @Test
  @Tag("V-CO-02")
  void shouldRefuseSubmitWithoutLines() {
    CustomerOrder order = anOrder().build();

    assertRefused(
        "V-CO-02", "articleNumber", () -> order.submit("700001", List.of(), payer(), ORDERERS));
    assertEquals(OrderStatus.DRAFT, order.status());
  }

  @Test
  @Tag("V-CO-12")
  void shouldRefuseToBeWrittenOnceSubmitted() {
    CustomerOrder order = anOrder().submitted().build();

    assertRefused(
        "V-CO-12", null, () -> order.rewrite(20L, to(30L), null, wanted(plain, 9), HANDLED));
    assertEquals(List.of("1 x1 1 NEW"), lines(order));
  }

  @Test
  @Tag("V-CO-12")
  void shouldRefuseToBeSubmittedTwice() {
    CustomerOrder order = anOrder().submitted().build();

    assertRefused(
        "V-CO-12", null, () -> order.submit("700002", wanted(plain, 1), payer(), ORDERERS));
    assertEquals("700001", order.orderNumber());
  }

  @Test
  @Tag("V-CO-12")
  void shouldRefuseToBeDiscardedOnceSubmitted() {
    CustomerOrder order = anOrder().submitted().build();

    assertRefused("V-CO-12", null, () -> order.discard(ORDERERS));
    assertEquals(OrderStatus.REGISTERED, order.status());
  }

  @Test
  void shouldBeDiscardedAsADraft() {
    CustomerOrder order = anOrder().build();

    order.discard(ORDERERS);

    assertEquals(OrderStatus.DISCARDED, order.status());
    assertEquals(List.of("- DISCARD DRAFT DISCARDED 7 null"), history(order));
  }

  @Test
  @Tag("CO-14")
  void shouldBeCancelledByTheOrdererBeforeTheCentreHasBegun() {
    CustomerOrder order = anOrder().withLinesIn(LineStatus.NEW, LineStatus.NEW).build();

    order.cancelByOrderer(ORDERERS);

    assertEquals(OrderStatus.CANCELLED, order.status());
    assertEquals(List.of("1 x1 1 CANCELLED", "2 x1 1 CANCELLED"), lines(order));
  }

  @ParameterizedTest
  @EnumSource(value = LineStatus.class, mode = Mode.EXCLUDE, names = "NEW")
  @Tag("CO-14")
  @Tag("V-CO-10")
  void shouldRefuseCancelByTheOrdererOnceTheCentreHasBegunWithAnyLine(LineStatus begun) {
    CustomerOrder order = anOrder().withLinesIn(LineStatus.NEW, begun).build();

    assertRefused("V-CO-10", null, () -> order.cancelByOrderer(ORDERERS));
    assertEquals(List.of("1 x1 1 NEW", "2 x1 1 " + begun), lines(order));
  }

  @Test
  @Tag("V-CO-10")
  void shouldRefuseCancelByTheOrdererOfADraft() {
    CustomerOrder order = anOrder().build();

    assertRefused("V-CO-10", null, () -> order.cancelByOrderer(ORDERERS));
  }

  @Test
  @Tag("V-CC-01")
  void shouldRefuseAnotherVersionThanTheOneSeen() {
    CustomerOrder order = anOrder().submitted().build();

    order.requireVersion(3);

    assertRefused("V-CC-01", null, () -> order.requireVersion(2));
  }

  @Test
  @Tag("V-NF-01")
  void shouldNotFindALineThatIsNotThere() {
    CustomerOrder order = anOrder().build();

    assertThrows(NotFound.class, () -> order.line(2));
  }

  @Test
  @Tag("V-CO-01")
  void shouldRefuseSubmitToAPointThatIsNotNamed() {
    CustomerOrder order = anOrder().build();
    order.rewrite(20L, to(30L).at(DeliverTo.POINT, null, null), null, wanted(plain, 1), WRITTEN);

    assertRefused(
        "V-CO-01",
        "deliveryPoint",
        () -> order.submit("700001", wanted(plain, 1), payer(), ORDERERS));
  }

  @Test
  @Tag("V-CO-01")
  void shouldRefuseSubmitToAnotherAddressWithoutAName() {
    CustomerOrder order = anOrder().build();
    OtherAddress nameless = new OtherAddress(" ", "Storgatan 1", "99011", "EKERÖSUND");
    order.rewrite(
        20L, to(30L).at(DeliverTo.OTHER, null, nameless), null, wanted(plain, 1), WRITTEN);

    assertRefused(
        "V-CO-01", "otherName", () -> order.submit("700001", wanted(plain, 1), payer(), ORDERERS));
  }

  @Test
  @Tag("CO-09")
  @Tag("V-CO-07")
  void shouldRefuseToHurryWhatHasToBeBought() {
    Article bought = anArticle().id(3).bought().build();
    CustomerOrder order = anOrder().build();
    order.rewrite(20L, to(30L).when(null, false, true), null, wanted(bought, 1), WRITTEN);

    assertRefused(
        "V-CO-07", "urgent", () -> order.submit("700001", wanted(bought, 1), payer(), ORDERERS));

    order.submit("700001", wanted(plain, 1), payer(), ORDERERS);
    assertEquals(OrderStatus.REGISTERED, order.status());
  }

  @Test
  @Tag("CO-09")
  void shouldChargeTheFeeOfAnUrgentOrderWithItsFirstDeliveryAlone() {
    CustomerOrder order = urgent(true);
    Act handlers = Act.of(HANDLER, HANDLED);
    order.allocate(1, null, handlers);
    order.allocate(2, null, handlers);

    assertEquals(
        Optional.of(new UrgentFeeDue(1000L, DELIVERED, FEE, VAT)),
        order.deliver(2, DELIVERED, handlers));
    assertEquals(Optional.empty(), order.deliver(1, DELIVERED.plusDays(1), handlers));
  }

  @Test
  @Tag("CO-09")
  void shouldChargeNoFeeForAnOrderThatIsInNoHurry() {
    CustomerOrder order = urgent(false);
    order.allocate(1, null, Act.of(HANDLER, HANDLED));

    assertEquals(Optional.empty(), order.deliver(1, DELIVERED, Act.of(HANDLER, HANDLED)));
  }

  private CustomerOrder urgent(boolean urgent) {
    CustomerOrder order = anOrder().build();
    order.rewrite(
        20L, to(30L).when(null, false, urgent), null, List.of(new Wanted(plain, 1)), WRITTEN);
    order.submit(
        "700001",
        List.of(new Wanted(plain, 1), new Wanted(plain, 2)),
        payer().urgent(UrgentFee.of(FEE, VAT, 400L)),
        ORDERERS);
    return order;
  }

  @Test
  void shouldFixThePriceThatThePayerPays() {
    BigDecimal ofPayer = new BigDecimal("700.00");
    PriceList prices = new PriceList(List.of(new PriceList.Valid(1L, PAYER.payerId(), ofPayer)));
    CustomerOrder order = anOrder().build();

    order.submit("700001", wanted(plain, 1), new Terms(line -> PAYER, prices), ORDERERS);

    assertEquals(ofPayer, order.line(1).price());
  }

  @Test
  @Tag("CO-05")
  @Tag("CO-12")
  void shouldKeepWhatTheOrdererSaidOfALine() {
    CustomerOrder order = anOrder().build();

    order.submit(
        "700001",
        List.of(new Wanted(numbered, 2, null, null, " too wide ", true)),
        payer(),
        ORDERERS);

    assertEquals("too wide", order.line(2).keptReason());
    assertTrue(order.line(2).isAdapted());
  }

  @Test
  @Tag("CO-06")
  void shouldKeepWhyAFeeIsNotOrdered() {
    CustomerOrder order = anOrder().build();

    order.submit(
        "700001", List.of(new Wanted(numbered, 2).withoutFee(" exchanged ")), payer(), ORDERERS);

    assertEquals("exchanged", order.line(1).feeReason());
    assertEquals("exchanged", order.line(2).feeReason());
  }

  @Test
  void shouldGoToAStoreInsteadOfARecipient() {
    CustomerOrder order = CustomerOrder.draftToStore(50L, OrderKind.AUTOMATIC, 20L, ORDERERS);

    assertEquals(50L, order.storeId());
    assertNull(order.recipientId());
    assertEquals(OrderKind.AUTOMATIC, get(order, "kind"));
  }

  private static List<Wanted> wanted(Article article, int quantity) {
    return List.of(new Wanted(article, quantity));
  }
}
