package se.websesam.device.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Unbroken run of days that one payer owes rent for at one rate [hyresperiod].
 *
 * @param toInclusive the last day charged
 * @param monthlyRate kronor for a whole month
 * @param eventIds the events that prove it: what started it, set its payer and rate, and ended it
 */
public record RentPeriod(
    LocalDate from,
    LocalDate toInclusive,
    long payerId,
    BigDecimal monthlyRate,
    List<Long> eventIds) {

  /** Keeps its own copy of the event ids. */
  public RentPeriod {
    eventIds = List.copyOf(eventIds);
  }

  /** Whether another period goes on where this ends, with the same payer and rate. */
  boolean isFollowedOnEqualTermsBy(RentPeriod next) {
    return toInclusive.plusDays(1).equals(next.from)
        && payerId == next.payerId
        && monthlyRate.compareTo(next.monthlyRate) == 0;
  }

  /** This period and the next as one, proven by the events of both. */
  RentPeriod joinedWith(RentPeriod next) {
    List<Long> ids = Stream.concat(eventIds.stream(), next.eventIds.stream()).distinct().toList();
    return new RentPeriod(from, next.toInclusive, payerId, monthlyRate, ids);
  }
}
