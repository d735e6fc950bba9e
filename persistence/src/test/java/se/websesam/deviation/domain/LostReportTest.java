package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
