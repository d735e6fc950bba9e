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
    assertRefused("V-LO-08", () -> report.charge(amount, null, TODAY));
    report.judge(true, "Birgit");
    assertRefused("V-LO-09", () -> report.charge(null, null, TODAY));
    assertRefused("V-LO-09", () -> report.charge(new BigDecimal("0.00"), null, TODAY));
    assertRefused("V-LO-09", () -> report.charge(new BigDecimal("-1"), null, TODAY));
    assertRefused("V-LO-09", () -> report.charge(new BigDecimal("1.005"), null, TODAY));

    ResidualCharged charged = report.charge(amount, " Dödsboet ", TODAY);

    assertEquals(new ResidualCharged("650001", 3, TODAY, amount), charged);
    assertRefused("V-LO-10", () -> report.charge(amount, null, TODAY));
  }

  @Test
  @Tag("V-LO-08")
  void shouldChargeNothingWithoutNegligence() {
    LostReport report = report(TODAY, "Borta");
    report.judge(false, "Birgit");

    assertRefused("V-LO-08", () -> report.charge(BigDecimal.TEN, null, TODAY));
  }

  @Test
  void shouldOweTheResidualValueNoMoreWhenFoundAndStillWhenScrapped() {
    LostReport found = negligent();
    assertRefused("V-LO-08", () -> foundBefore().charge(BigDecimal.TEN, null, TODAY));
    found.charge(BigDecimal.TEN, null, TODAY);
    assertEquals(
        Optional.of(new ResidualWithdrawn("650001", TODAY)), found.findAtCentre(TODAY, ACT));
    assertEquals(Optional.empty(), negligent().findWithHolder(TODAY, ACT));

    LostReport scrapped = negligent();
    assertEquals(new LostWrittenOff("650001", 7), scrapped.writeOff(TODAY.plusMonths(4)));
    assertEquals(
        BigDecimal.TEN, scrapped.charge(BigDecimal.TEN, null, TODAY.plusMonths(4)).amount());
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
        lostOn,
        circumstances,
        TODAY,
        3,
        ACT);
  }

  private static void assertRefused(String code, Executable step) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, step).code());
  }
}
