package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import se.websesam.shared.domain.WorkingCalendar;

/**
 * Size and time of a demo county [demolän]: it has been at work for twelve whole months before the
 * month of the reference date, and all but the last of these have been invoiced.
 *
 * @param factor 1 for a county to look at, 500 for a big one
 * @param referenceDate the day on which somebody looks at it; the day before is the last with work
 * @param corrections whether some facts reached the centre late, so that invoices were corrected
 */
public record CountyPlan(int factor, LocalDate referenceDate, boolean corrections) {

  /** The county's time zone. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private static final int MOST_CUSTOMERS = 800;
  private static final int MOST_PAYERS = 4000;
  private static final int MOST_FREE_UNITS = 250;

  /** Refuses a county of no size. */
  public CountyPlan {
    if (factor < 1) {
      throw new IllegalArgumentException("the factor is 1 or more, not " + factor);
    }
  }

  /** A county of a size as of a day. */
  public CountyPlan(int factor, LocalDate referenceDate) {
    this(factor, referenceDate, true);
  }

  CountyPlan withCorrections(boolean possible) {
    return new CountyPlan(factor, referenceDate, corrections && possible);
  }

  int patients() {
    return 300 * factor;
  }

  int customers() {
    return Math.min(MOST_CUSTOMERS, 12 + (factor - 1) * 3 / 2);
  }

  int payers() {
    return Math.min(MOST_PAYERS, 5 + (factor - 1) * 8);
  }

  int prescribersOfCustomer() {
    return Math.min(5, 1 + factor / 50);
  }

  int freeUnitsOfArticle() {
    return Math.min(MOST_FREE_UNITS, 5 * factor);
  }

  LocalDate firstDay() {
    return YearMonth.from(referenceDate).minusMonths(12).atDay(1);
  }

  LocalDate lastDay() {
    return referenceDate.minusDays(1);
  }

  /** The months that have been invoiced, the oldest first. */
  List<YearMonth> invoicedMonths() {
    YearMonth reference = YearMonth.from(referenceDate);
    return IntStream.iterate(12, ago -> ago >= 2, ago -> ago - 1)
        .mapToObj(reference::minusMonths)
        .toList();
  }

  /** When the invoicing of a month began: early on the first working day after it. */
  static Instant invoicingBegan(YearMonth month) {
    return at(WorkingCalendar.swedish().addWorkingDays(month.atEndOfMonth(), 1), 6, 0);
  }

  /** The working day that lies a number of working days before the last day with work. */
  LocalDate workingDaysAgo(int days) {
    LocalDate day = onWorkingDay(lastDay());
    for (int left = days; left > 0; left--) {
      day = onWorkingDay(day.minusDays(1));
    }
    return day;
  }

  /** The day itself, or the last working day before it. */
  static LocalDate onWorkingDay(LocalDate day) {
    LocalDate at = day;
    while (!WorkingCalendar.swedish().isWorkingDay(at)) {
      at = at.minusDays(1);
    }
    return at;
  }

  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
  }
}
