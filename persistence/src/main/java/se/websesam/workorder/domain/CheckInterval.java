package se.websesam.workorder.domain;

import java.time.LocalDate;

/**
 * A recurring check of a unit by the interval of its article: inspection [besiktning] or preventive
 * maintenance [förebyggande underhåll] (DOMAIN 6.6).
 *
 * @param months between two checks
 */
public record CheckInterval(ActionType type, int months) {

  /**
   * The day of the next check.
   *
   * @param deliveredOn when whoever has the unit got it
   * @param lastOn when it was last checked, by whomever it was held, or null
   */
  public LocalDate next(LocalDate deliveredOn, LocalDate lastOn) {
    return (lastOn == null ? deliveredOn : lastOn).plusMonths(months);
  }

  /**
   * The latest day of delivery or last check whose next check comes by a day.
   *
   * @param by the last day that is looked at
   */
  public LocalDate latestBefore(LocalDate by) {
    LocalDate from = by.minusMonths(months);
    // the end of a shorter month: a month after 31 January is 28 February, a month before 28
    // January
    while (!from.plusDays(1).plusMonths(months).isAfter(by)) {
      from = from.plusDays(1);
    }
    return from;
  }
}
