package se.websesam.shared.view;

import java.time.LocalDate;

/**
 * What the lists of orders and reports are asked for alike; null for what does not matter.
 *
 * @param recipientRef only those of one holder
 * @param item only those about one unit or article, by its number
 * @param from registered on this day or later
 * @param to registered on this day or earlier
 */
public record CaseFilter(String recipientRef, String item, LocalDate from, LocalDate to) {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  /** Days that no calendar of the county has are the first or the last that it has. */
  public CaseFilter {
    from = within(from);
    to = within(to);
  }

  private static LocalDate within(LocalDate day) {
    if (day == null || !day.isBefore(FIRST) && !day.isAfter(LAST)) {
      return day;
    }
    return day.isBefore(FIRST) ? FIRST : LAST;
  }

  /** All of them. */
  public static CaseFilter none() {
    return new CaseFilter(null, null, null, null);
  }
}
