package se.websesam.shared.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Swedish public holidays [helgdagar] as an almanac prints them: a table, nothing computed. */
public final class PublicHolidays {

  private static final Map<Integer, List<LocalDate>> BY_YEAR = new TreeMap<>();

  static {
    year(2023, "01-01 01-06 04-07 04-09 04-10 05-01 05-18 05-28 06-06 06-24 11-04 12-25 12-26");
    year(2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26");
    year(2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-08 06-06 06-21 11-01 12-25 12-26");
    year(2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26");
    year(2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26");
    year(2028, "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-24 11-04 12-25 12-26");
  }

  private PublicHolidays() {}

  /** The years that the table holds. */
  public static Iterable<Integer> years() {
    return BY_YEAR.keySet();
  }

  /** Whether that day is in the table. */
  public static boolean contains(LocalDate day) {
    return BY_YEAR.get(day.getYear()).contains(day);
  }

  /** The n-th working day after a day, by looking at one day after another. */
  public static LocalDate workingDayAfter(LocalDate day, int workingDays) {
    if (workingDays == 0) {
      return day;
    }
    LocalDate next = day.plusDays(1);
    boolean free = next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || contains(next);
    return workingDayAfter(next, free ? workingDays : workingDays - 1);
  }

  private static void year(int year, String monthDays) {
    BY_YEAR.put(
        year,
        Arrays.stream(monthDays.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
  }
}
