package se.websesam.device.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;
import static se.websesam.shared.domain.EntityFields.get;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.domain.PayerReason;
import se.websesam.shared.domain.BusinessRuleViolation;

class DeviceHoldingTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-03");

  private static final BigDecimal OF_PAYER = new BigDecimal("280.00");

  private final Article article = anArticle().rented("310.00").build();
  private final DeviceHolding ordered =
      DeviceHolding.ordered(
          10L,
          article,
          1,
          new PayerChoice(200L, PayerReason.BASE_CODE),
          OF_PAYER,
          20L,
          7L,
          1000L,
          "700001");

  @Test
  @Tag("CO-13")
  void shouldStandInTheListAtOnceWithoutDeliveryDate() {
    assertNull(get(ordered, "deliveredOn"));
    assertNull(get(ordered, "endedOn"));
    assertEquals(10L, get(ordered, "recipientId"));
    assertEquals("700001", get(ordered, "orderNumber"));
  }

  @Test
  @Tag("CO-13")
  void shouldKeepPricePayerAndReasonAsTheyWereWhenOrdered() {
    assertEquals(OF_PAYER, ordered.price());
    assertEquals(article.vatRate(), ordered.vatRate());
    assertEquals(ChargingForm.RENTAL, ordered.chargingForm());
    assertEquals(200L, ordered.payerId());
    assertEquals(PayerReason.BASE_CODE, get(ordered, "payerReason"));
  }

  @Test
  @Tag("PU-13")
  @Tag("V-PU-12")
  @Tag("V-WO-23")
  void shouldGoBackOneWayAtATime() {
    ordered.deliver(555L, DAY);
    ordered.orderDismantling("600001");

    assertEquals(
        "V-PU-12",
        assertThrows(BusinessRuleViolation.class, () -> ordered.orderPickup("500001")).code());
    assertEquals(
        "V-WO-23",
        assertThrows(BusinessRuleViolation.class, () -> ordered.orderDismantling("600002")).code());
    ordered.keep();
    assertDoesNotThrow(() -> ordered.orderPickup("500001"));
  }

  @Test
  void shouldGetItsUnitAndDateOnDelivery() {
    ordered.deliver(555L, DAY);

    assertEquals(555L, get(ordered, "individualId"));
    assertEquals(DAY, get(ordered, "deliveredOn"));
    assertNull(get(ordered, "endedOn"));
  }

  @Test
  @Tag("CO-14")
  void shouldEndUndeliveredWhenTheOrderIsCancelled() {
    ordered.cancelOrder(DAY);

    assertNull(get(ordered, "deliveredOn"));
    assertEquals(DAY, get(ordered, "endedOn"));
    assertEquals(HoldingEndKind.ORDER_CANCELLED, get(ordered, "endKind"));
  }

  @Test
  @Tag("CP-05")
  void shouldJoinItsMainDevice() {
    ordered.joins(77L);

    assertEquals(77L, get(ordered, "parentHoldingId"));
  }

  @Test
  @Tag("V-CO-03")
  void shouldTakePartsOnceItIsDelivered() {
    ordered.deliver(555L, DAY);

    assertDoesNotThrow(() -> ordered.requireMayBeComplemented(10L));
  }

  @Test
  @Tag("V-CO-03")
  void shouldRefusePartsBeforeDeliveryAfterItsEndAndFromAnotherHolder() {
    assertRefused(10L);
    ordered.deliver(555L, DAY);
    assertRefused(11L);
    ordered.cancelOrder(DAY);
    assertRefused(10L);
  }

  private void assertRefused(long recipientId) {
    BusinessRuleViolation refused =
        assertThrows(
            BusinessRuleViolation.class, () -> ordered.requireMayBeComplemented(recipientId));

    assertEquals("V-CO-03", refused.code());
  }
}
