package se.websesam.shared.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Days on which the centre works [arbetsdagar, vardagar]: not Saturdays, Sundays or Swedish public
 * holidays (G-08), nor days that the centre itself has closed.
 *
 * <p>Public holidays are those of the Swedish act on public holidays as it stands since 2005.
 * Midsummer Eve, Christmas Eve and New Year's Eve are not among them; a centre that is closed then
 * says so with closed days.
 */
public final class WorkingCalendar {

  private static final WorkingCalendar SWEDISH = new WorkingCalendar(Set.of());

  private final Set<LocalDate> closedDays;

  private WorkingCalendar(Set<LocalDate> closedDays) {
    this.closedDays = Set.copyOf(closedDays);
  }

  /** The calendar of a centre that closes on weekends and public holidays only. */
  public static WorkingCalendar swedish() {
    return SWEDISH;
  }

  /** The calendar of a centre that also closes on some other days, such as Midsummer Eve. */
  public static WorkingCalendar swedish(Set<LocalDate> closedDays) {
    return new WorkingCalendar(closedDays);
  }

  /** Whether the centre works that day (G-08). */
  public boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && !isPublicHoliday(day) && !closedDays.contains(day);
  }

  /**
   * The day that comes a number of working days later, the start day not counted.
   *
   * @param workingDays 0 gives the start day itself, whatever day it is
   */
  public LocalDate addWorkingDays(LocalDate start, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("negative number of working days: " + workingDays);
    }
    LocalDate day = start;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** Whether that day is a Swedish public holiday [allmän helgdag] other than a plain Sunday. */
  public boolean isPublicHoliday(LocalDate day) {
    int date = day.getDayOfMonth();
    return switch (day.getMonth()) {
      case JANUARY -> date == 1 || date == 6;
      case DECEMBER -> date == 25 || date == 26;
      case MAY -> date == 1 || isMovedByEaster(day);
      case JUNE -> date == 6 || day.equals(midsummerDay(day.getYear())) || isMovedByEaster(day);
      case MARCH, APRIL -> isMovedByEaster(day);
      case OCTOBER, NOVEMBER -> day.equals(allSaintsDay(day.getYear()));
      default -> false;
    };
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Good Friday, Easter Day, Easter Monday, Ascension Day and Whit Sunday. */
  private static boolean isMovedByEaster(LocalDate day) {
    long sinceEaster = day.toEpochDay() - easterDay(day.getYear()).toEpochDay();
    return sinceEaster == -2
        || sinceEaster == 0
        || sinceEaster == 1
        || sinceEaster == 39
        || sinceEaster == 49;
  }

  /** The Saturday of 20-26 June. */
  private static LocalDate midsummerDay(int year) {
    return saturdayFrom(LocalDate.of(year, Month.JUNE, 20));
  }

  /** The Saturday of 31 October - 6 November. */
  private static LocalDate allSaintsDay(int year) {
    return saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31));
  }

  private static LocalDate saturdayFrom(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  /** Easter Day [påskdagen] of the Gregorian calendar, by the anonymous (Meeus) method. */
  private static LocalDate easterDay(int year) {
    int golden = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int monthAndDay = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
  }
}
