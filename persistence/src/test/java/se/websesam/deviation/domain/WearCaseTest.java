package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Abnormal wear from what the centre has seen to the decision. */
class WearCaseTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Act ACT = Act.of(7, Instant.parse("2026-11-27T09:00:00Z"));
  private static final Act WITH_REASON = new Act(7, ACT.at(), "Gammal stol");
  private static final BigDecimal MINIMUM = new BigDecimal("200");
  private static final BigDecimal AMOUNT = new BigDecimal("750.50");

  @Test
  @Tag("PU-10")
  @Tag("V-AW-01")
  @Tag("V-AW-02")
  void shouldSayWhatWasSeenAndWhatItWouldCost() {
    assertRefused("V-AW-01", () -> wear(WearKind.ABNORMAL_WEAR, " ", AMOUNT));
    assertRefused("V-AW-02", () -> wear(WearKind.ABNORMAL_WEAR, "Bränd sits", null));
    for (String wrong : new String[] {"0", "-1", "1.005"}) {
      BigDecimal amount = new BigDecimal(wrong);
      assertRefused("V-AW-02", () -> wear(WearKind.ABNORMAL_WEAR, "Bränd sits", amount));
    }

    assertEquals(
        new WearTold("680001", 4, WearStatus.REGISTERED, "Bränd sits"), registered().told());
  }

  @ParameterizedTest
  @CsvSource({
    "ABNORMAL_WEAR,  199.99, true",
    "NOT_RESTORABLE, 199.99, false",
    "NOT_RESTORABLE, 200,    true",
    "NOT_RESTORABLE, 200.00, true"
  })
  @Tag("WO-10")
  @Tag("V-AW-03")
  void shouldChargeAtLeastTheMinimumForWhatCannotBeRestored(
      WearKind kind, BigDecimal amount, boolean enough) {
    WearCase wear = wear(kind, "Ramen är kapad", new BigDecimal("300"));
    wear.answer(true, null, ACT);

    if (enough) {
      wear(kind, "Ramen är kapad", amount);
      assertEquals(amount, wear.charge(amount, "Birgit", MINIMUM, TODAY, ACT).amount());
    } else {
      assertRefused("V-AW-03", () -> wear(kind, "Ramen är kapad", amount));
      assertRefused("V-AW-03", () -> wear.charge(amount, "Birgit", MINIMUM, TODAY, ACT));
    }
  }

  @Test
  @Tag("V-AW-05")
  void shouldContestWithWordsAndAgreeWithout() {
    WearCase wear = registered();
    assertRefused("V-AW-05", () -> wear.answer(false, " ", ACT));
    wear.answer(false, " Den var sliten redan ", ACT);
    assertEquals(WearStatus.CONTESTED, wear.status());

    WearCase other = registered();
    other.answer(true, null, ACT);
    assertEquals(WearStatus.AGREED, other.status());
  }

  @Test
  @Tag("V-AW-02")
  @Tag("V-AW-04")
  @Tag("V-AW-06")
  void shouldChargeOnceWhenThePrescriberHasHadASay() {
    WearCase wear = registered();
    assertRefused("V-AW-09", () -> wear.charge(AMOUNT, "Birgit", MINIMUM, TODAY, ACT));
    wear.answer(false, "Den var sliten redan", ACT);
    assertRefused("V-AW-02", () -> wear.charge(BigDecimal.ZERO, "Birgit", MINIMUM, TODAY, ACT));
    assertRefused("V-AW-06", () -> wear.charge(AMOUNT, " ", MINIMUM, TODAY, ACT));

    assertEquals(
        new WearCharged("680001", 1, TODAY, AMOUNT),
        wear.charge(AMOUNT, "Birgit", MINIMUM, TODAY, ACT));
    assertEquals(new WearTold("680001", 4, WearStatus.CHARGED, "750,50"), wear.told());
    assertRefused("V-AW-04", () -> wear.charge(AMOUNT, "Birgit", MINIMUM, TODAY, ACT));
  }

  @Test
  @Tag("V-AW-09")
  void shouldChargeWithoutAWordWhenTheTimeForItIsOver() {
    LocalDate last = TODAY.plusDays(14);
    WearCase wear = registered();
    assertRefused("V-AW-09", () -> wear.charge(AMOUNT, "Birgit", MINIMUM, last, ACT));

    wear.charge(AMOUNT, "Birgit", MINIMUM, last.plusDays(1), ACT);

    assertEquals(WearStatus.CHARGED, wear.status());
    WearCase late = registered();
    late.answer(false, "Den var sliten redan", ACT);
    assertEquals(WearStatus.CONTESTED, late.status());
  }

  @Test
  @Tag("V-AW-07")
  void shouldWaiveWithAReason() {
    WearCase wear = registered();
    assertRefused("V-AW-07", () -> wear.waive(ACT));
    wear.waive(WITH_REASON);

    assertEquals(new WearTold("680001", 4, WearStatus.WAIVED, "Gammal stol"), wear.told());
    assertRefused("V-AW-04", () -> wear.answer(true, null, ACT));
  }

  private static WearCase registered() {
    return wear(WearKind.ABNORMAL_WEAR, "Bränd sits", AMOUNT);
  }

  private static WearCase wear(WearKind kind, String note, BigDecimal proposed) {
    return WearCase.registered(
        "680001",
        kind,
        new WearCase.Origin(WearSource.PICKUP_ORDER, "900001"),
        new WearCase.Device(1, 2, 3, 4),
        note,
        proposed,
        new WearCase.Terms(MINIMUM, TODAY.plusDays(14)),
        ACT);
  }

  private static void assertRefused(String code, Executable step) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, step).code());
  }
}
