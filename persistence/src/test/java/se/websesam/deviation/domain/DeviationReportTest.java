package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

/** A deviation report from the form to the answer. */
class DeviationReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Act ACT = Act.of(7, Instant.parse("2026-11-27T09:00:00Z"));
  private static final Act WITH_WORDS = new Act(8, ACT.at(), "Skicka in hjulet");
  private static final ClaimTime CLAIMS = new ClaimTime(3, 12);
  private static final ProductFault UNKNOWN = new ProductFault(null, null, null, null, null);
  private static final ProductFault FAULT =
      new ProductFault(null, null, FaultCause.PRODUCT, Remedy.REPLACEMENT, RepairPlace.SENT_IN);

  static Stream<Arguments> everyRouteAndType() {
    return Stream.of(DeviationRoute.values())
        .flatMap(route -> Stream.of(DeviationType.values()).map(type -> Arguments.of(route, type)));
  }

  @ParameterizedTest
  @MethodSource("everyRouteAndType")
  @Tag("DV-01")
  @Tag("V-DV-01")
  void shouldTakeOnlyTheTypesOfTheRoute(DeviationRoute route, DeviationType type) {
    Executable check = () -> route.requireOffers(type);

    if (route.types().contains(type)) {
      route.requireOffers(type);
    } else {
      assertEquals("V-DV-01", assertThrows(BusinessRuleViolation.class, check).code());
    }
  }

  @Test
  @Tag("DV-01")
  void shouldReportEveryTypeFromSomewhere() {
    assertEquals(
        Stream.of(DeviationType.values()).toList(),
        Stream.of(DeviationRoute.values())
            .flatMap(route -> route.types().stream())
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  @Tag("V-DV-01")
  void shouldRefuseAManipulatedTypeWithoutLookingFurther() {
    DeviationSubject subject = rented(TODAY);

    assertEquals(
        List.of("V-DV-01"),
        refused(() -> report(subject, DeviationType.TREATMENT, told("", 1, UNKNOWN))));
    assertEquals(List.of("V-DV-01"), refused(() -> report(subject, null, told("", 1, UNKNOWN))));
  }

  @Test
  @Tag("V-DV-02")
  @Tag("V-DV-07")
  @Tag("V-DV-08")
  @Tag("V-DV-09")
  void shouldTellAllThatIsWrongAtOnce() {
    WhatHappened nothing = new WhatHappened(" ", null, null, null, null, null, UNKNOWN);

    assertEquals(
        List.of("V-DV-02", "V-DV-08", "V-DV-09", "V-DV-07", "V-DV-07"),
        refused(() -> report(rented(TODAY), DeviationType.POOR_QUALITY, nothing)));
  }

  @ParameterizedTest
  @CsvSource({"0, 2026-11-27, V-DV-09", "3, 2026-11-27, V-DV-09", "1, 2026-11-28, V-DV-08"})
  @Tag("V-DV-08")
  @Tag("V-DV-09")
  void shouldNotTakeMoreThanThereAreOrADayThatIsToCome(int pieces, LocalDate day, String rule) {
    WhatHappened told = new WhatHappened("Sent", day, pieces, Injury.NO, null, null, UNKNOWN);

    assertEquals(
        List.of(rule), refused(() -> report(rented(TODAY), DeviationType.LATE_DELIVERY, told)));
  }

  @Test
  @Tag("V-DV-04")
  void shouldGuideOrdinaryWearToAWorkOrder() {
    ProductFault wear =
        new ProductFault(null, null, FaultCause.WEAR, Remedy.SAME_UNIT_BACK, RepairPlace.ON_SITE);

    assertEquals(
        List.of("V-DV-04"),
        refused(() -> report(rented(TODAY), DeviationType.POOR_QUALITY, told("Slitet", 1, wear))));
    report(rented(TODAY), DeviationType.LATE_DELIVERY, told("Sent", 1, wear));
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-05")
  void shouldAskForTheBatchOrTheDayOfProductionOfWhatWasBought() {
    ProductFault batch =
        new ProductFault("L77", null, null, Remedy.REPLACEMENT, RepairPlace.SENT_IN);
    ProductFault day =
        new ProductFault(null, TODAY.minusYears(1), null, Remedy.REPLACEMENT, RepairPlace.SENT_IN);
    ProductFault tomorrow =
        new ProductFault(null, TODAY.plusDays(1), null, Remedy.REPLACEMENT, RepairPlace.SENT_IN);
    DeviationSubject bought = subject(DeviationRoute.DEVICE, ChargingForm.SALE, TODAY);

    assertEquals(
        List.of("V-DV-05"),
        refused(() -> report(bought, DeviationType.POOR_QUALITY, told("Spricka", 1, FAULT))));
    assertEquals(
        List.of("V-DV-05"),
        refused(() -> report(bought, DeviationType.POOR_QUALITY, told("Spricka", 1, tomorrow))));
    report(bought, DeviationType.POOR_QUALITY, told("Spricka", 1, batch));
    report(bought, DeviationType.POOR_QUALITY, told("Spricka", 1, day));
    report(rented(TODAY), DeviationType.POOR_QUALITY, told("Spricka", 1, FAULT));
  }

  @Test
  @Tag("DV-02")
  @Tag("V-DV-06")
  void shouldAskForTheDeliveryNoteOfADelivery() {
    DeviationSubject line = subject(DeviationRoute.ORDER_LINE, ChargingForm.RENTAL, TODAY);

    assertEquals(
        List.of("V-DV-06"),
        refused(() -> report(line, DeviationType.WRONG_ADDRESS, told("Fel dörr", 1, UNKNOWN))));
    report(
        line,
        DeviationType.WRONG_ADDRESS,
        new WhatHappened("Fel dörr", TODAY, 1, null, "F-1", null, UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "RENTAL, 2026-08-27, false",
    "RENTAL, 2026-08-26, true",
    "SALE, 2025-11-27, false",
    "SALE, 2025-11-26, true",
    "SALE_WITH_RETURN, 2025-11-26, true",
    "RENTAL, , false"
  })
  @Tag("DV-03")
  @Tag("V-DV-03")
  void shouldKnowWhenTheTimeOfAClaimIsOver(ChargingForm form, LocalDate delivered, boolean over) {
    assertEquals(over, CLAIMS.isOver(form, delivered, TODAY));
  }

  @Test
  @Tag("DV-03")
  @Tag("V-DV-03")
  void shouldTakeALateClaimAndMarkIt() {
    DeviationSubject old = rented(TODAY.minusMonths(4));

    assertTrue(report(old, DeviationType.POOR_QUALITY, told("Spricka", 1, FAULT)).isClaimExpired());
    assertFalse(
        report(old, DeviationType.RETURNED_NOT_DEREGISTERED, told("Är åter", 1, UNKNOWN))
            .isClaimExpired());
  }

  @Test
  @Tag("DV-05")
  void shouldTakeAClaimedRentedUnitFromItsHolderUnlessItComesBack() {
    ProductFault back =
        new ProductFault(null, null, null, Remedy.SAME_UNIT_BACK, RepairPlace.SENT_IN);

    assertTrue(
        report(rented(TODAY), DeviationType.POOR_QUALITY, told("Spricka", 1, FAULT))
            .isDeregisteredOnArrival());
    assertFalse(
        report(rented(TODAY), DeviationType.POOR_QUALITY, told("Spricka", 1, back))
            .isDeregisteredOnArrival());
    assertFalse(
        report(rented(TODAY), DeviationType.LATE_DELIVERY, told("Sent", 1, UNKNOWN))
            .isDeregisteredOnArrival());
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-16")
  @Tag("V-DV-18")
  void shouldGiveBackWhatWasBoughtAndAtFaultOnce() {
    DeviationReport report = answered(bought(TODAY), AnswerCause.PRODUCT_FAULT);

    assertEquals(
        new PurchaseCredited("700001", 5L, null, null, 2, TODAY), report.creditPurchase(TODAY));
    assertEquals(List.of("V-DV-18"), refused(() -> report.creditPurchase(TODAY)));
    assertEquals(
        List.of("V-DV-16"),
        refused(() -> answered(bought(TODAY), AnswerCause.USE).creditPurchase(TODAY)));
    assertEquals(
        List.of("V-DV-16"),
        refused(() -> answered(rented(TODAY), AnswerCause.PRODUCT_FAULT).creditPurchase(TODAY)));
    assertEquals(List.of("V-DV-16"), refused(() -> registered().creditPurchase(TODAY)));
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-17")
  void shouldGiveNothingBackWhenTheTimeOfTheClaimWasOver() {
    LocalDate last = TODAY.minusMonths(12);

    answered(bought(last), AnswerCause.PRODUCT_FAULT).creditPurchase(TODAY);
    DeviationReport late = answered(bought(last.minusDays(1)), AnswerCause.PRODUCT_FAULT);
    assertEquals(List.of("V-DV-17"), refused(() -> late.creditPurchase(TODAY)));
  }

  @Test
  @Tag("DV-05")
  void shouldNameTheOrderOfWhatWasSoldToAStore() {
    DeviationSubject line =
        DeviationSubject.of(
                DeviationRoute.ORDER_LINE,
                null,
                6L,
                new DeviationSubject.Thing(3, null, null, 2, ChargingForm.SALE, TODAY))
            .under("200007", 3);

    assertEquals(
        new PurchaseCredited("700001", null, "200007", 3, 2, TODAY),
        answered(line, AnswerCause.PRODUCT_FAULT).creditPurchase(TODAY));
  }

  private static DeviationSubject bought(LocalDate deliveredOn) {
    return subject(DeviationRoute.DEVICE, ChargingForm.SALE, deliveredOn);
  }

  private static DeviationReport answered(DeviationSubject subject, AnswerCause cause) {
    ProductFault batch =
        new ProductFault("L77", null, null, Remedy.REPLACEMENT, RepairPlace.SENT_IN);
    DeviationReport report = report(subject, DeviationType.POOR_QUALITY, told("Spricka", 2, batch));
    report.handle(DeviationAction.RECEIVE, ACT);
    report.handle(DeviationAction.INVESTIGATE, ACT);
    report.answer(new DeviationAnswer(cause, "Kasserad", "Köpet krediteras"), ACT);
    return report;
  }

  @Test
  @Tag("V-DV-12")
  void shouldSayWhatItAsksForAndWhy() {
    DeviationReport report = registered();
    assertEquals(List.of("V-DV-12"), refused(() -> report.handle(DeviationAction.REDIRECT, ACT)));
    report.handle(DeviationAction.RECEIVE, ACT);
    report.handle(DeviationAction.INVESTIGATE, ACT);
    assertEquals(List.of("V-DV-12"), refused(() -> report.handle(DeviationAction.AWAIT_ITEM, ACT)));

    assertEquals(
        new DeviationTold("700001", 7, DeviationStatus.AWAITING_ITEM, "Skicka in hjulet"),
        report.handle(DeviationAction.AWAIT_ITEM, WITH_WORDS).orElseThrow());
  }

  @Test
  @Tag("V-DV-10")
  void shouldNeitherAwaitNorClaimWhereThereIsNoThing() {
    DeviationReport report =
        report(
            DeviationSubject.none(DeviationRoute.OWN_DETAILS),
            DeviationType.TREATMENT,
            new WhatHappened("Ovänligt", TODAY, null, null, null, null, UNKNOWN));
    report.handle(DeviationAction.RECEIVE, ACT);
    report.handle(DeviationAction.INVESTIGATE, ACT);

    assertEquals(
        List.of("V-DV-10"), refused(() -> report.handle(DeviationAction.AWAIT_ITEM, WITH_WORDS)));
    assertEquals(List.of("V-DV-10"), refused(() -> report.claim("LEV-5", ACT)));
  }

  @Test
  @Tag("V-DV-11")
  void shouldAnswerWithCauseAndMeasure() {
    assertEquals(
        List.of("V-DV-11"), refused(() -> new DeviationAnswer(null, "Utbytt", "Ny skickad")));
    assertEquals(
        List.of("V-DV-11"),
        refused(() -> new DeviationAnswer(AnswerCause.PRODUCT_FAULT, " ", "Ny skickad")));
    assertEquals(
        List.of("V-DV-11"),
        refused(() -> new DeviationAnswer(AnswerCause.PRODUCT_FAULT, "Utbytt", null)));
    DeviationReport report = registered();
    report.handle(DeviationAction.RECEIVE, ACT);
    report.handle(DeviationAction.INVESTIGATE, ACT);
    report.claim("LEV-5", ACT);
    assertEquals(List.of("V-DV-11"), refused(() -> report.handle(DeviationAction.ANSWER, ACT)));

    DeviationTold told =
        report.answer(new DeviationAnswer(AnswerCause.PRODUCT_FAULT, "Utbytt", " Ny skickad"), ACT);

    assertEquals(new DeviationTold("700001", 7, DeviationStatus.ANSWERED, "Ny skickad"), told);
    assertTrue(report.handle(DeviationAction.REOPEN, WITH_WORDS).isEmpty());
    assertEquals(DeviationStatus.INVESTIGATING, report.status());
  }

  @Test
  @Tag("PU-12")
  @Tag("V-DV-20")
  @Tag("V-DV-11")
  void shouldSearchUntilADayAndTellWhatCameOfIt() {
    DeviationReport report = returned();
    assertEquals(List.of("V-DV-20"), refused(() -> report.search(null, TODAY, ACT)));
    assertEquals(List.of("V-DV-20"), refused(() -> report.search(TODAY.minusDays(1), TODAY, ACT)));
    assertEquals(List.of("V-DV-10"), refused(() -> report.scrap("Borta", ACT)));

    report.search(TODAY.plusDays(14), TODAY, ACT);
    report.search(TODAY, TODAY, ACT);
    assertEquals(List.of("V-DV-11"), refused(() -> report.scrap(" ", ACT)));

    assertEquals(
        new DeviationTold("700001", 7, DeviationStatus.ANSWERED, "Borta"),
        report.scrap(" Borta ", ACT));
    assertEquals(
        new DeviationTold("700001", 7, DeviationStatus.ANSWERED, "Stod här"),
        returned().find("Stod här", ACT));
  }

  @Test
  @Tag("PU-12")
  @Tag("V-DV-10")
  void shouldSearchOnlyForWhatIsSaidToHaveGoneBack() {
    DeviationReport report = registered();
    report.handle(DeviationAction.RECEIVE, ACT);
    report.handle(DeviationAction.INVESTIGATE, ACT);

    assertEquals(List.of("V-DV-10"), refused(() -> report.search(TODAY, TODAY, ACT)));
    assertEquals(List.of("V-DV-10"), refused(() -> report.find("Stod här", ACT)));
    assertEquals(
        List.of("V-DV-10"), refused(() -> returned().handle(DeviationAction.FIND, WITH_WORDS)));
  }

  private static DeviationReport returned() {
    DeviationReport report =
        report(rented(TODAY), DeviationType.RETURNED_NOT_DEREGISTERED, told("Är åter", 1, UNKNOWN));
    report.handle(DeviationAction.RECEIVE, ACT);
    report.handle(DeviationAction.INVESTIGATE, ACT);
    return report;
  }

  @Test
  @Tag("V-DV-14")
  void shouldTakeFilesWhileSomebodyLooksAtIt() {
    DeviationReport report = registered();
    report.requireTakesFiles();
    report.handle(DeviationAction.REDIRECT, WITH_WORDS);

    assertEquals(List.of("V-DV-14"), refused(report::requireTakesFiles));
  }

  private static DeviationReport registered() {
    return report(rented(TODAY), DeviationType.POOR_QUALITY, told("Spricka", 1, FAULT));
  }

  private static DeviationReport report(
      DeviationSubject subject, DeviationType type, WhatHappened told) {
    return DeviationReport.registered(
        "700001", 2, subject, type, told, new ReportContact(null, null, null), CLAIMS, TODAY, ACT);
  }

  private static WhatHappened told(String description, int pieces, ProductFault fault) {
    return new WhatHappened(description, TODAY, pieces, Injury.NO, null, null, fault);
  }

  private static DeviationSubject rented(LocalDate deliveredOn) {
    return subject(DeviationRoute.DEVICE, ChargingForm.RENTAL, deliveredOn);
  }

  private static DeviationSubject subject(
      DeviationRoute route, ChargingForm form, LocalDate deliveredOn) {
    return DeviationSubject.of(
        route, 1L, null, new DeviationSubject.Thing(3, 4L, 5L, 2, form, deliveredOn));
  }

  private static List<String> refused(Executable step) {
    RuntimeException refused = assertThrows(RuntimeException.class, step);
    return refused instanceof BusinessRuleViolations all
        ? all.violations().stream().map(BusinessRuleViolation::code).toList()
        : List.of(((BusinessRuleViolation) refused).code());
  }
}
