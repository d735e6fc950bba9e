package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/** A lost device from the report to the day it is found or given up. */
class LostReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Act ACT = Act.of(7, Instant.parse("2026-11-27T09:00:00Z"));

  @Test
  @Tag("V-LO-02")
  @Tag("V-LO-03")
  void shouldTellTheDayAndTheCircumstances() {
    assertRefused("V-LO-03", () -> report(null, "Borta"));
    assertRefused("V-LO-03", () -> report(TODAY.plusDays(1), "Borta"));
    assertRefused("V-LO-02", () -> report(TODAY, " "));

    assertEquals(Set.of(3L, 4L), report(TODAY, "Borta").holdingIds());
  }

  @Test
  @Tag("V-LO-06")
  void shouldKeepWhatTheCostOwnerHasJudged() {
    LostReport report = report(TODAY, "Borta");
    assertRefused("V-LO-06", () -> report.judge(null, "Birgit"));
    assertRefused("V-LO-06", () -> report.judge(true, " "));

    report.judge(false, "Birgit");

    assertEquals(LostStatus.JUDGED, report.status());
    assertRefused("V-LO-04", () -> report.judge(true, "Birgit"));
  }

  @Test
  @Tag("V-LO-05")
  void shouldBeTakenBackForThreeMonthsAndNoLonger() {
    LocalDate last = TODAY.plusMonths(3);
    LostReport early = report(TODAY, "Borta");
    early.findWithHolder(last, ACT);
    assertEquals(LostStatus.WITH_HOLDER, early.status());

    LostReport late = report(TODAY, "Borta");
    assertRefused("V-LO-05", () -> late.findWithHolder(last.plusDays(1), ACT));
    assertRefused("V-LO-05", () -> late.findAtCentre(last.plusDays(1), ACT));
    late.writeOff(last.plusDays(1));
    assertEquals(LostStatus.WRITTEN_OFF, late.status());
    assertRefused("V-LO-05", () -> late.findAtCentre(last.plusDays(1), ACT));
  }

  @Test
  @Tag("V-LO-08")
  @Tag("V-LO-09")
  @Tag("V-LO-10")
  void shouldChargeTheResidualValueOnceAndOnlyAfterNegligence() {
    LostReport report = report(TODAY, "Borta");
    BigDecimal amount = new BigDecimal("4500.50");
    assertRefused("V-LO-08", () -> report.charge(ChargingForm.RENTAL, amount, null, TODAY));
    report.judge(true, "Birgit");
    assertRefused("V-LO-09", () -> report.charge(ChargingForm.RENTAL, null, null, TODAY));
    assertRefused(
        "V-LO-09", () -> report.charge(ChargingForm.RENTAL, new BigDecimal("-1"), null, TODAY));
    assertRefused(
        "V-LO-09", () -> report.charge(ChargingForm.RENTAL, new BigDecimal("1.005"), null, TODAY));

    ResidualCharged charged = report.charge(ChargingForm.RENTAL, amount, " Dödsboet ", TODAY);

    assertEquals(new ResidualCharged("650001", 3, TODAY, amount), charged);
    assertRefused("V-LO-10", () -> report.charge(ChargingForm.RENTAL, amount, null, TODAY));
  }

  @Test
  @Tag("V-LO-08")
  void shouldChargeNothingWithoutNegligence() {
    LostReport report = report(TODAY, "Borta");
    report.judge(false, "Birgit");

    assertRefused("V-LO-08", () -> report.charge(ChargingForm.RENTAL, BigDecimal.TEN, null, TODAY));
  }

  @Test
  void shouldOweTheResidualValueNoMoreWhenFoundAndStillWhenScrapped() {
    LostReport found = negligent();
    assertRefused(
        "V-LO-08", () -> foundBefore().charge(ChargingForm.RENTAL, BigDecimal.TEN, null, TODAY));
    found.charge(ChargingForm.RENTAL, BigDecimal.TEN, null, TODAY);
    assertEquals(
        Optional.of(new ResidualWithdrawn("650001", TODAY)), found.findAtCentre(TODAY, ACT));
    assertEquals(Optional.empty(), negligent().findWithHolder(TODAY, ACT));

    LostReport scrapped = negligent();
    assertEquals(new LostWrittenOff("650001", 7), scrapped.writeOff(TODAY.plusMonths(4)));
    assertEquals(
        BigDecimal.TEN,
        scrapped.charge(ChargingForm.RENTAL, BigDecimal.TEN, null, TODAY.plusMonths(4)).amount());
  }

  @Test
  @Tag("V-LO-04")
  @Tag("V-LO-06")
  void shouldBeJudgedOnceAlsoWhenItIsWrittenOff() {
    LostReport report = report(TODAY, "Borta");
    report.writeOff(TODAY.plusMonths(4));
    assertRefused("V-LO-06", () -> report.judge(null, "Birgit"));

    report.judge(true, "Birgit");

    assertEquals(LostStatus.WRITTEN_OFF, report.status());
    assertRefused("V-LO-04", () -> report.judge(false, "Birgit"));
    assertEquals(
        BigDecimal.TEN,
        report.charge(ChargingForm.RENTAL, BigDecimal.TEN, null, TODAY.plusMonths(4)).amount());
    LostReport judged = negligent();
    judged.writeOff(TODAY.plusMonths(4));
    assertRefused("V-LO-04", () -> judged.judge(false, "Birgit"));
  }

  @Test
  @Tag("V-LO-08")
  @Tag("V-LO-09")
  void shouldSetAnotherResidualValueAndNothingWhenNothingIsLeft() {
    LostReport report = negligent();
    assertRefused(
        "V-LO-08", () -> report.changeResidual(ChargingForm.RENTAL, BigDecimal.ONE, null, TODAY));
    report.charge(ChargingForm.RENTAL, BigDecimal.TEN, null, TODAY);

    assertEquals(
        new ResidualCharged("650001", 3, TODAY, BigDecimal.ONE),
        report.changeResidual(ChargingForm.RENTAL, BigDecimal.ONE, null, TODAY));
    assertRefused("V-LO-09", () -> report.changeResidual(ChargingForm.RENTAL, null, null, TODAY));
    report.changeResidual(ChargingForm.RENTAL, BigDecimal.ZERO, null, TODAY);
    assertEquals(Optional.empty(), report.findAtCentre(TODAY, ACT));
    assertRefused(
        "V-LO-08", () -> report.changeResidual(ChargingForm.RENTAL, BigDecimal.ONE, null, TODAY));
  }

  @Test
  @Tag("V-LO-12")
  void shouldChargeNoResidualValueOfWhatWasBought() {
    LostReport lost = negligent();
    LostReport kept = askedFor();
    LocalDate late = TODAY.plusMonths(1).plusDays(1);

    for (ChargingForm bought : List.of(ChargingForm.SALE, ChargingForm.SALE_WITH_RETURN)) {
      assertRefused("V-LO-12", () -> lost.charge(bought, BigDecimal.TEN, null, TODAY));
      assertRefused("V-LO-12", () -> kept.chargeKept(bought, BigDecimal.TEN, "Birgit", null, late));
    }
    kept.reportLoss(List.of(3L), late, 3);
    assertEquals(LostStatus.REPORTED, kept.status());
  }

  @Test
  @Tag("V-LO-06")
  @Tag("V-LO-13")
  void shouldAskByLetterThenChargeThenReportTheLoss() {
    assertRefused("V-LO-02", () -> kept(" "));
    LostReport report = askedFor();
    LocalDate last = TODAY.plusMonths(1);
    assertRefused("V-LO-13", () -> charge(report, "Birgit", last));
    assertRefused("V-LO-13", () -> report.reportLoss(List.of(3L), last, 3));
    assertRefused("V-LO-06", () -> charge(report, " ", last.plusDays(1)));

    assertEquals(
        new ResidualCharged("650001", 3, last.plusDays(1), BigDecimal.TEN),
        charge(report, "Birgit", last.plusDays(1)));
    assertEquals(LostStatus.CHARGED, report.status());
    report.changeResidual(ChargingForm.RENTAL, BigDecimal.ONE, null, last.plusDays(1));
    report.reportLoss(List.of(3L, 5L), last.plusDays(2), 3);

    assertEquals(LostStatus.JUDGED, report.status());
    // what has come back is not lost, what sits on it by now is
    assertEquals(Set.of(3L, 5L), report.holdingIds());
    assertEquals(
        Optional.of(new ResidualWithdrawn("650001", last.plusDays(3))),
        report.findAtCentre(last.plusDays(3), ACT));
  }

  @Test
  @Tag("V-LO-16")
  void shouldEndWhenItIsGivenBackOrAskedForNoMore() {
    assertRefused("V-LO-04", () -> kept("Vill inte").findAtCentre(TODAY, ACT));
    assertEquals(Optional.empty(), kept("Vill inte").giveBack(TODAY, ACT));
    LocalDate late = TODAY.plusMonths(1).plusDays(1);
    LostReport charged = askedFor();
    charge(charged, "Birgit", late);
    assertEquals(Optional.of(new ResidualWithdrawn("650001", late)), charged.giveBack(late, ACT));
    assertEquals(LostStatus.RETURNED, charged.status());

    LostReport dropped = askedFor();
    assertRefused("V-LO-16", () -> dropped.drop(TODAY, ACT));
    dropped.drop(TODAY, new Act(7, ACT.at(), "Behövs igen"));
    assertEquals(LostStatus.DROPPED, dropped.status());
  }

  private static ResidualCharged charge(LostReport report, String costOwner, LocalDate day) {
    return report.chargeKept(ChargingForm.RENTAL, BigDecimal.TEN, costOwner, null, day);
  }

  private static LostReport askedFor() {
    LostReport report = kept("Vill inte");
    report.sendLetter("650001", TODAY, 1, 3, ACT);
    return report;
  }

  private static LostReport kept(String circumstances) {
    return LostReport.kept(
        "650001",
        new LostReport.Parties(1, 2),
        List.of(3L, 4L),
        LostReason.REFUSES,
        circumstances,
        TODAY.plusMonths(3),
        ACT);
  }

  private static LostReport foundBefore() {
    LostReport report = negligent();
    report.findWithHolder(TODAY, ACT);
    return report;
  }

  private static LostReport negligent() {
    LostReport report = report(TODAY, "Borta");
    report.judge(true, "Birgit");
    return report;
  }

  private static LostReport report(LocalDate lostOn, String circumstances) {
    return LostReport.reported(
        "650001",
        new LostReport.Parties(1, 2),
        List.of(3L, 4L),
        Loss.reported(lostOn, TODAY, 3),
        circumstances,
        ACT);
  }

  private static void assertRefused(String code, Executable step) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, step).code());
  }
}
