package se.websesam.invoice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.websesam.device.domain.RentEvent;

class RunScopeTest {

  private static final YearMonth AUGUST = YearMonth.of(2026, 8);
  private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Instant FIRST_OF_OCTOBER = Instant.parse("2026-10-01T01:00:00Z");

  @Test
  void shouldTakeTheVeryFirstMonthAlone() {
    RunScope scope = RunScope.of(SEPTEMBER, List.of());

    assertEquals(SEPTEMBER, scope.firstMonth());
    assertFalse(scope.isSettledFromTheBeginning(recorded(Instant.parse("2026-10-01T00:00:00Z"))));
  }

  @Test
  void shouldSettleFromTheBeginningWhatIsNewSinceTheRunBefore() {
    RunScope scope = RunScope.of(OCTOBER, List.of(completed(SEPTEMBER, FIRST_OF_OCTOBER)));

    assertEquals(SEPTEMBER, scope.firstMonth());
    assertTrue(scope.isSettledFromTheBeginning(recorded(FIRST_OF_OCTOBER)));
    assertFalse(
        scope.isSettledFromTheBeginning(recorded(FIRST_OF_OCTOBER.minus(Duration.ofDays(1)))));
  }

  @Test
  void shouldCountAsNewWhatMayHaveBeenCommittedAfterTheRunBeforeHadRead() {
    RunScope scope = RunScope.of(OCTOBER, List.of(completed(SEPTEMBER, FIRST_OF_OCTOBER)));

    assertTrue(
        scope.isSettledFromTheBeginning(recorded(FIRST_OF_OCTOBER.minus(Duration.ofMinutes(5)))));
  }

  @Test
  void shouldSettleEverythingWhenTheMonthBeforeWasLeftOut() {
    RunScope scope = RunScope.of(OCTOBER, List.of(completed(AUGUST, FIRST_OF_OCTOBER)));

    assertEquals(AUGUST, scope.firstMonth());
    assertTrue(scope.isSettledFromTheBeginning(recorded(Instant.parse("2020-01-01T00:00:00Z"))));
  }

  @Test
  void shouldSettleEverythingWhenTheMonthBeforeFailed() {
    InvoiceRun failed = InvoiceRun.begin(SEPTEMBER, 1, "TIMER", FIRST_OF_OCTOBER);
    failed.fail(FIRST_OF_OCTOBER);

    RunScope scope = RunScope.of(OCTOBER, List.of(failed));

    assertTrue(scope.isSettledFromTheBeginning(recorded(Instant.parse("2020-01-01T00:00:00Z"))));
  }

  @Test
  void shouldSettleEverythingWhenALaterMonthCameFirst() {
    RunScope scope =
        RunScope.of(
            SEPTEMBER,
            List.of(completed(AUGUST, FIRST_OF_OCTOBER), completed(OCTOBER, FIRST_OF_OCTOBER)));

    assertTrue(scope.isSettledFromTheBeginning(recorded(Instant.parse("2020-01-01T00:00:00Z"))));
  }

  private static InvoiceRun completed(YearMonth month, Instant startedAt) {
    InvoiceRun run = InvoiceRun.begin(month, 1, "TIMER", startedAt);
    run.complete(startedAt.plusSeconds(10));
    return run;
  }

  private static List<RentEvent> recorded(Instant at) {
    return List.of(
        RentEvent.delivered(1, LocalDate.of(2026, 8, 1), at, 7, BigDecimal.valueOf(310)));
  }
}
