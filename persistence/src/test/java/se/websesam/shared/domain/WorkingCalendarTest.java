package se.websesam.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("G-08")
class WorkingCalendarTest {

  private final WorkingCalendar calendar = WorkingCalendar.swedish();

  @Test
  void shouldKnowExactlyTheHolidaysOfTheAlmanac() {
    for (int year : PublicHolidays.years()) {
      for (int day = 1; day <= Year.of(year).length(); day++) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        assertEquals(PublicHolidays.contains(date), calendar.isPublicHoliday(date), "" + date);
      }
    }
  }

  /** Easter at its earliest and latest in living memory, and the century's last. */
  @ParameterizedTest
  @ValueSource(strings = {"1913-03-23", "1943-04-25", "2008-03-23", "2011-04-24", "2038-04-25"})
  void shouldFindEasterAtItsExtremes(LocalDate easter) {
    for (int days : new int[] {-2, 0, 1, 39, 49}) {
      assertTrue(calendar.isPublicHoliday(easter.plusDays(days)), days + " days from Easter");
    }
    assertFalse(calendar.isPublicHoliday(easter.plusDays(50)), "Whit Monday");
    assertFalse(calendar.isPublicHoliday(easter.plusDays(2)), "the Tuesday after Easter");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-03, 3, 2025-03-06, an ordinary week",
    "2025-03-06, 3, 2025-03-11, over a weekend",
    "2025-03-08, 1, 2025-03-10, from a Saturday",
    "2025-03-08, 0, 2025-03-08, no days at all",
    "2024-03-28, 3, 2024-04-04, over Easter and the clock change",
    "2025-12-23, 3, 2025-12-30, over Christmas",
    "2025-12-30, 3, 2026-01-05, over the New Year",
    "2026-01-05, 1, 2026-01-07, over Epiphany",
    "2025-04-30, 1, 2025-05-02, over the first of May",
    "2025-05-28, 3, 2025-06-03, over Ascension Day",
    "2025-06-05, 1, 2025-06-09, over the national day",
    "2025-06-19, 1, 2025-06-20, Midsummer Eve is a weekday by G-08",
    "2028-02-28, 1, 2028-02-29, the leap day",
  })
  void shouldCountWorkingDays(LocalDate start, int days, LocalDate expected, String why) {
    assertEquals(expected, calendar.addWorkingDays(start, days), why);
    assertEquals(expected, PublicHolidays.workingDayAfter(start, days), why);
  }

  @Test
  void shouldLeaveOutDaysThatTheCentreHasClosed() {
    LocalDate midsummerEve = LocalDate.of(2025, 6, 20);
    WorkingCalendar closing = WorkingCalendar.swedish(Set.of(midsummerEve));

    assertTrue(calendar.isWorkingDay(midsummerEve));
    assertFalse(closing.isWorkingDay(midsummerEve));
    assertEquals(LocalDate.of(2025, 6, 23), closing.addWorkingDays(midsummerEve.minusDays(1), 1));
  }

  @Test
  void shouldRefuseToCountBackwards() {
    LocalDate day = LocalDate.of(2025, 1, 1);

    assertThrows(IllegalArgumentException.class, () -> calendar.addWorkingDays(day, -1));
  }
}
