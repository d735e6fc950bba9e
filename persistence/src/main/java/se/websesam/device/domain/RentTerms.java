package se.websesam.device.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Who pays, and at which monthly rate, from some day on [villkor].
 *
 * <p>A delivery names both, so a change dated before it says nothing.
 *
 * @param payerFrom the event that named the payer
 * @param rateFrom the event that named the rate
 * @param changedBy the last of the two
 */
record RentTerms(
    long payerId, BigDecimal monthlyRate, long payerFrom, long rateFrom, long changedBy) {

  /** The terms by the day on which they begin; the last recorded of a day counts. */
  static NavigableMap<LocalDate, RentTerms> byDay(List<RentEvent> events) {
    NavigableMap<LocalDate, RentTerms> byDay = new TreeMap<>();
    RentTerms terms = null;
    for (RentEvent event : events) {
      if (event.kind() == RentEventKind.DELIVERED || terms != null) {
        RentTerms next = after(terms, event);
        if (next != terms) {
          byDay.put(event.happenedOn(), next);
          terms = next;
        }
      }
    }
    return byDay;
  }

  /** PY-07: a change counts from the day it is valid. */
  private static RentTerms after(RentTerms before, RentEvent event) {
    long id = event.id();
    return switch (event.kind()) {
      case DELIVERED -> new RentTerms(event.payerId(), event.monthlyRate(), id, id, id);
      case PAYER_CHANGED ->
          new RentTerms(event.payerId(), before.monthlyRate, id, before.rateFrom, id);
      case RATE_CHANGED ->
          new RentTerms(before.payerId, event.monthlyRate(), before.payerFrom, id, id);
      default -> before;
    };
  }
}
