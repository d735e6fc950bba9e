package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

@Tag("DV-05")
class TakenBackCreditTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Act ACT = Act.of(7, Instant.parse("2026-11-27T08:00:00Z"));
  private static final Act WITH_WORDS = new Act(7, ACT.at(), "Den var tappad");
  private static final DeviationAnswer FAULT = answer(AnswerCause.PRODUCT_FAULT);
  private static final DeviationAnswer USE = answer(AnswerCause.USE);

  @Test
  @Tag("V-DV-23")
  void shouldEndOnlyWithAnAnswerThatUpholdsTheCredit() {
    DeviationReport report = credited();
    report.handle(DeviationAction.REOPEN, WITH_WORDS);

    assertRefused("V-DV-23", () -> report.answer(USE, ACT));
    assertRefused("V-DV-23", () -> report.handle(DeviationAction.REDIRECT, WITH_WORDS));

    report.answer(FAULT, ACT);
    report.handle(DeviationAction.CLOSE, ACT);
    assertEquals(DeviationStatus.CLOSED, report.status());
  }

  @Test
  @Tag("V-DV-12")
  @Tag("V-DV-18")
  void shouldTakeTheCreditBackAndGiveBackAnew() {
    DeviationReport report = credited();
    report.handle(DeviationAction.REOPEN, WITH_WORDS);
    assertRefused("V-DV-12", () -> report.takeBackCredit(TODAY, ACT));

    assertEquals(
        new PurchaseCreditTakenBack("700001", TODAY), report.takeBackCredit(TODAY, WITH_WORDS));

    assertRefused("V-DV-10", () -> report.takeBackCredit(TODAY, WITH_WORDS));
    report.answer(USE, ACT);
    report.handle(DeviationAction.REOPEN, WITH_WORDS);
    report.answer(FAULT, ACT);
    assertEquals("700001", report.creditPurchase(TODAY).deviationNumber());
    assertRefused("V-DV-18", () -> report.creditPurchase(TODAY));
  }

  @Test
  @Tag("V-DV-10")
  void shouldBeLookedIntoWhateverItWaitedFor() {
    DeviationReport report = credited();
    assertRefused("V-DV-10", () -> report.takeBackCredit(TODAY, WITH_WORDS));
    report.handle(DeviationAction.REOPEN, WITH_WORDS);
    report.claim("LEV-5", ACT);
    assertRefused("V-DV-10", () -> report.handle(DeviationAction.TAKE_BACK_CREDIT, WITH_WORDS));

    report.takeBackCredit(TODAY, WITH_WORDS);

    assertEquals(DeviationStatus.INVESTIGATING, report.status());
  }

  private static DeviationReport credited() {
    DeviationSubject bought =
        DeviationSubject.of(
            DeviationRoute.DEVICE,
            1L,
            null,
            new DeviationSubject.Thing(3, 4L, 5L, 2, ChargingForm.SALE, TODAY));
    DeviationReport report =
        DeviationReport.registered(
            "700001",
            2,
            bought,
            DeviationType.POOR_QUALITY,
            new WhatHappened(
                "Spricka",
                TODAY,
                1,
                Injury.NO,
                null,
                null,
                new ProductFault("L77", null, null, Remedy.REPLACEMENT, RepairPlace.SENT_IN)),
            new ReportContact(null, null, null),
            new ClaimTime(3, 12),
            TODAY,
            ACT);
    report.handle(DeviationAction.RECEIVE, ACT);
    report.handle(DeviationAction.INVESTIGATE, ACT);
    report.answer(FAULT, ACT);
    report.creditPurchase(TODAY);
    return report;
  }

  private static DeviationAnswer answer(AnswerCause cause) {
    return new DeviationAnswer(cause, "Undersökt", "Vi har sett på den");
  }

  private static void assertRefused(String rule, Executable step) {
    assertEquals(rule, assertThrows(BusinessRuleViolation.class, step).code());
  }
}
