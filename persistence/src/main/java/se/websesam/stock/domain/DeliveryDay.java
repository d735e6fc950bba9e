package se.websesam.stock.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import se.websesam.shared.domain.WorkingCalendar;

/**
 * The weekday that a store gets its goods [leveransdag]. In a week in which the centre does not
 * work that day they come on the working day before it (BS-01, G-08).
 */
public record DeliveryDay(DayOfWeek weekday, WorkingCalendar calendar) {

  /** The first delivery after a day. */
  public LocalDate nextAfter(LocalDate today) {
    LocalDate planned = today.with(TemporalAdjusters.next(weekday));
    LocalDate next = onWorkingDay(planned);
    while (!next.isAfter(today)) {
      planned = planned.plusWeeks(1);
      next = onWorkingDay(planned);
    }
    return next;
  }

  /** Whether the next delivery is so near that the order for it is to be made. */
  public boolean isDue(LocalDate today, int workingDaysAhead) {
    return !calendar.addWorkingDays(today, workingDaysAhead).isBefore(nextAfter(today));
  }

  private LocalDate onWorkingDay(LocalDate planned) {
    LocalDate day = planned;
    while (!calendar.isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
