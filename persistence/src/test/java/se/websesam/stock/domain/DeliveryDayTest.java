package se.websesam.stock.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.shared.domain.WorkingCalendar;

@Tag("BS-01")
class DeliveryDayTest {

  @Test
  void shouldBeTheNextOfItsWeekday() {
    assertEquals(day(11, 26), next(DayOfWeek.THURSDAY, day(11, 25)));
    assertEquals(day(12, 3), next(DayOfWeek.THURSDAY, day(11, 26)));
  }

  @Test
  @Tag("G-08")
  void shouldComeTheWorkingDayBeforeAHoliday() {
    // Christmas Day 2026 is a Friday
    assertEquals(day(12, 24), next(DayOfWeek.FRIDAY, day(12, 20)));
    assertEquals(LocalDate.of(2026, 4, 2), next(DayOfWeek.MONDAY, LocalDate.of(2026, 4, 1)));
  }

  @Test
  @Tag("G-08")
  void shouldSkipADeliveryThatHasComeEarlier() {
    // the Monday after Easter was served on Maundy Thursday
    assertEquals(LocalDate.of(2026, 4, 13), next(DayOfWeek.MONDAY, LocalDate.of(2026, 4, 2)));
    assertEquals(LocalDate.of(2027, 1, 4), next(DayOfWeek.MONDAY, LocalDate.of(2026, 12, 28)));
  }

  @Test
  void shouldBeDueTheWorkingDayBefore() {
    DeliveryDay monday = of(DayOfWeek.MONDAY);

    assertFalse(monday.isDue(day(11, 26), 1));
    assertTrue(monday.isDue(day(11, 27), 1));
    assertTrue(monday.isDue(day(11, 28), 1));
    assertTrue(monday.isDue(day(11, 29), 1));
    assertFalse(monday.isDue(day(11, 30), 1));
  }

  @Test
  void shouldBeDueAsManyWorkingDaysAheadAsTheCentreWants() {
    assertTrue(of(DayOfWeek.MONDAY).isDue(day(11, 25), 3));
    assertFalse(of(DayOfWeek.MONDAY).isDue(day(11, 24), 3));
  }

  private static LocalDate next(DayOfWeek weekday, LocalDate after) {
    return of(weekday).nextAfter(after);
  }

  private static DeliveryDay of(DayOfWeek weekday) {
    return new DeliveryDay(weekday, WorkingCalendar.swedish());
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
