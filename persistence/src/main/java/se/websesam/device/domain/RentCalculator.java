package se.websesam.device.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rent as a pure function of dated events [hyresberäkning]: the same events give the same rent, in
 * whatever order they became known.
 *
 * <p>Rent runs from the day of delivery and both first and last day are charged. What stops it is
 * the county's choice: some working days after the pickup order, or the arrival (PU-06); a
 * cancelled one never counted (PU-08); a device missing at return reception makes it run again from
 * that day (PU-11); it ends on the day the device is found, returned or scrapped (PU-12). A new
 * payer or rate counts from the day it is valid (PY-07). What happens after the end, until a new
 * delivery, changes nothing.
 */
public final class RentCalculator {

  private final RentRule rule;

  /** A calculator for a county's stop rule. */
  public RentCalculator(RentRule rule) {
    this.rule = rule;
  }

  /**
   * The periods that rent is owed for [hyresperioder], in order and without overlap.
   *
   * @param events all events of one holding, in any order
   * @param until the last day to look at, included; what happens later may still decide what is
   *     owed before it
   */
  public List<RentPeriod> periods(Collection<RentEvent> events, LocalDate until) {
    return timeline(events).periods(until);
  }

  /** The charges [hyresrader] that those periods give for one month, in order. */
  public List<RentCharge> charges(List<RentPeriod> periods, YearMonth month) {
    List<RentCharge> charges = new ArrayList<>();
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    for (RentPeriod period : periods) {
      if (!period.from().isAfter(last) && !period.toInclusive().isBefore(first)) {
        charges.add(
            RentCharge.of(
                period.from().isBefore(first) ? first : period.from(),
                period.toInclusive().isAfter(last) ? last : period.toInclusive(),
                period.payerId(),
                period.monthlyRate(),
                period.eventIds()));
      }
    }
    return charges;
  }

  RentTimeline timeline(Collection<RentEvent> events) {
    return new RentTimeline(events, rule);
  }
}
