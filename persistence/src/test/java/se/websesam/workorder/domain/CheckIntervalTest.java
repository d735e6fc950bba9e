package se.websesam.workorder.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckIntervalTest {

  private static final CheckInterval YEARLY = new CheckInterval(ActionType.INSPECTION, 12);

  @Test
  void shouldCountFromTheLastCheckAndElseFromTheDelivery() {
    LocalDate delivered = LocalDate.of(2026, 3, 10);

    assertEquals(LocalDate.of(2027, 3, 10), YEARLY.next(delivered, null));
    assertEquals(LocalDate.of(2027, 1, 5), YEARLY.next(delivered, LocalDate.of(2026, 1, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-02-28",
    "1, 2026-03-01",
    "1, 2026-03-30",
    "1, 2026-03-31",
    "12, 2028-02-29",
    "12, 2029-02-28",
    "6, 2026-12-24"
  })
  void shouldKnowTheLatestDayWhoseNextCheckComesByADay(int months, LocalDate by) {
    CheckInterval interval = new CheckInterval(ActionType.PREVENTIVE_MAINTENANCE, months);

    LocalDate latest = interval.latestBefore(by);

    assertFalse(interval.next(latest, null).isAfter(by));
    assertTrue(interval.next(latest.plusDays(1), null).isAfter(by));
  }
}
