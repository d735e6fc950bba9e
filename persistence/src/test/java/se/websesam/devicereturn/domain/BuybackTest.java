package se.websesam.devicereturn.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.websesam.catalogue.domain.Article;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.EntityFields;
import se.websesam.stock.domain.BufferStore;

class BuybackTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Buyback.Period PERIOD = new Buyback.Period(14, TODAY);

  @Test
  @Tag("RE-07")
  void shouldGoBackToTheLastDayAndGiveBackWhatItWas() {
    Buyback sent = sent(anArticle().build(), delivery(TODAY.minusDays(14), 0), 5, true);

    assertEquals(BuybackStatus.SENT, sent.status());
    assertEquals(new BuybackReceived("960001", 7, 5, TODAY), sent.receive(TODAY, act(null)));
    assertEquals(
        new BuybackTold("960001", 3, BuybackStatus.CREDITED, "Handske"), sent.told("Handske"));
    assertEquals(
        "V-RE-08",
        assertThrows(BusinessRuleViolation.class, () -> sent.refuse(act("Öppnad"))).code());
  }

  @Test
  @Tag("V-RE-03")
  @Tag("V-RE-04")
  void shouldTakeBackNothingRentedAndNothingBoughtOnOrder() {
    assertRefused("V-RE-03", anArticle().rented("100").build());
    assertRefused("V-RE-04", anArticle().bought().build());
  }

  @Test
  @Tag("V-RE-05")
  @Tag("V-RE-06")
  @Tag("V-RE-07")
  void shouldSayAllThatIsWrongAtOnce() {
    StoreDelivery late = delivery(TODAY.minusDays(15), 3);

    assertEquals(
        List.of("V-RE-05", "V-RE-06", "V-RE-07"),
        refused(() -> sent(anArticle().build(), late, 3, false)));
    StoreDelivery some = delivery(TODAY, 3);
    assertEquals(List.of("V-RE-06"), refused(() -> sent(anArticle().build(), some, 0, true)));
    assertEquals(List.of("V-RE-06"), refused(() -> sent(anArticle().build(), some, null, true)));
    sent(anArticle().build(), some, 2, true);
  }

  @Test
  @Tag("V-RE-09")
  void shouldBeRefusedForAReasonThatTheSenderIsTold() {
    Buyback sent = sent(anArticle().build(), delivery(TODAY, 0), 1, true);

    assertEquals(
        "V-RE-09", assertThrows(BusinessRuleViolation.class, () -> sent.refuse(act("  "))).code());
    sent.refuse(act(" Förpackningen är öppnad "));

    assertEquals(
        new BuybackTold("960001", 3, BuybackStatus.REFUSED, "Förpackningen är öppnad"),
        sent.told("Handske"));
  }

  private static void assertRefused(String code, Article article) {
    BusinessRuleViolation refusal =
        assertThrows(BusinessRuleViolation.class, () -> sent(article, delivery(TODAY, 0), 1, true));
    assertEquals(code, refusal.code());
  }

  private static List<String> refused(Executable act) {
    return assertThrows(BusinessRuleViolations.class, act).violations().stream()
        .map(BusinessRuleViolation::code)
        .toList();
  }

  private static Buyback sent(
      Article article, StoreDelivery delivery, Integer quantity, boolean unopened) {
    BufferStore store = new BufferStore() {};
    EntityFields.set(store, "id", 4L);
    EntityFields.set(store, "customerId", 5L);
    Buyback.Goods goods = new Buyback.Goods(quantity, unopened);
    return Buyback.sent("960001", store, article, delivery, goods, PERIOD, act(null));
  }

  private static StoreDelivery delivery(LocalDate day, int sentBack) {
    return new StoreDelivery(7, "700001", null, null, day, 5, sentBack);
  }

  private static Act act(String reason) {
    return new Act(3, Instant.EPOCH, reason);
  }
}
