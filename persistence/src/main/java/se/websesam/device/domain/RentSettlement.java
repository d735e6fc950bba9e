package se.websesam.device.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.websesam.shared.domain.Money;

/**
 * What to invoice for one holding in a monthly run [hyresavräkning]: the charges of the month, and
 * for earlier months exactly the credits and debits that a late or corrected event gives.
 *
 * <p>A line once invoiced is never changed. It is given back whole when its days, payer or rate
 * turn out otherwise, and what is owed instead is charged anew. A run that is repeated after its
 * result has been added to what is invoiced gives nothing.
 */
public final class RentSettlement {

  private static final Comparator<RentCharge> IN_ORDER =
      Comparator.comparing(RentCharge::month)
          .thenComparing(charge -> !charge.isCredit())
          .thenComparing(RentCharge::from)
          .thenComparing(RentCharge::toInclusive)
          .thenComparingLong(RentCharge::payerId)
          .thenComparing(RentCharge::monthlyRate);

  private final RentCalculator calculator;

  /** A settlement by a county's stop rule. */
  public RentSettlement(RentRule rule) {
    calculator = new RentCalculator(rule);
  }

  /**
   * The lines to invoice in the run of a month, with corrections of all earlier months; credits of
   * a month before its debits.
   *
   * @param events all events of one holding known now, in any order
   * @param invoiced every line invoiced so far for this holding, credits included
   * @param month the month to invoice; lines of later months are left alone
   */
  public List<RentCharge> settle(
      Collection<RentEvent> events, Collection<RentCharge> invoiced, YearMonth month) {
    return settle(events, invoiced, null, month);
  }

  /**
   * The lines to invoice for one month alone: enough for a holding that had no event recorded since
   * the run of the month before.
   *
   * @param invoiced the lines invoiced so far for that month; other lines are left alone
   */
  public List<RentCharge> settleMonth(
      Collection<RentEvent> events, Collection<RentCharge> invoiced, YearMonth month) {
    return settle(events, invoiced, month, month);
  }

  private List<RentCharge> settle(
      Collection<RentEvent> events,
      Collection<RentCharge> invoiced,
      YearMonth firstMonth,
      YearMonth month) {
    RentTimeline timeline = calculator.timeline(events);
    Map<Line, Balance> balances = new LinkedHashMap<>();
    for (RentCharge line : invoiced) {
      if (isBetween(firstMonth, line.month(), month)) {
        balances.computeIfAbsent(Line.of(line), key -> new Balance()).invoiced(line);
      }
    }
    List<RentPeriod> periods = timeline.periods(month.atEndOfMonth());
    for (RentPeriod period : periods) {
      YearMonth last = YearMonth.from(period.toInclusive());
      YearMonth at = YearMonth.from(period.from());
      at = firstMonth != null && at.isBefore(firstMonth) ? firstMonth : at;
      for (; !at.isAfter(last); at = at.plusMonths(1)) {
        for (RentCharge charge : calculator.charges(List.of(period), at)) {
          balances.computeIfAbsent(Line.of(charge), key -> new Balance()).owed(charge);
        }
      }
    }
    List<RentCharge> due = new ArrayList<>();
    balances.forEach(
        (line, balance) -> {
          if (balance.amount.signum() != 0) {
            due.add(line.due(balance, timeline, month));
          }
        });
    due.sort(IN_ORDER);
    return due;
  }

  private static boolean isBetween(YearMonth first, YearMonth month, YearMonth last) {
    return (first == null || !month.isBefore(first)) && !month.isAfter(last);
  }

  /** What makes two invoice lines the same, so that one can give back the other. */
  private record Line(
      YearMonth month, LocalDate from, LocalDate toInclusive, long payerId, BigDecimal rate) {

    static Line of(RentCharge charge) {
      return new Line(
          charge.month(),
          charge.from(),
          charge.toInclusive(),
          charge.payerId(),
          charge.monthlyRate());
    }

    RentCharge due(Balance balance, RentTimeline timeline, YearMonth run) {
      boolean credit = balance.amount.signum() < 0;
      Set<Long> proof = new LinkedHashSet<>(balance.proof);
      if (credit) {
        proof.addAll(timeline.proof(from, toInclusive));
      }
      if (credit || month.isBefore(run)) {
        proof.addAll(timeline.corrections(toInclusive));
      }
      int days = toInclusive.getDayOfMonth() - from.getDayOfMonth() + 1;
      return new RentCharge(
          month,
          from,
          toInclusive,
          credit ? -days : days,
          payerId,
          rate,
          balance.amount,
          List.copyOf(proof));
    }
  }

  /** What is owed on one line less what is invoiced. */
  private static final class Balance {
    private BigDecimal amount = Money.ZERO;
    private final Set<Long> proof = new LinkedHashSet<>();

    void invoiced(RentCharge line) {
      amount = amount.subtract(line.amount());
      proof.addAll(line.eventIds());
    }

    void owed(RentCharge charge) {
      amount = amount.add(charge.amount());
      proof.addAll(charge.eventIds());
    }
  }
}
