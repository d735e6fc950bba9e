package se.websesam.device.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.websesam.shared.domain.WorkingCalendar;

/** Rent and its settlement on random histories, judged day by day by a slow oracle. */
class RentPropertyTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final LocalDate LAST_DAY = RentHistories.LAST_MONTH.atEndOfMonth();

  private static final RentOracle.Day NEW_TERMS = new RentOracle.Day(4, new BigDecimal("125.50"));

  private final RentCalculator calculator = new RentCalculator(RentRule.standard());
  private final RentSettlement settlement = new RentSettlement(RentRule.standard());

  @Property
  void shouldAgreeWithTheOracleOnEveryDay(@ForAll("histories") List<RentEvent> events) {
    assertAgrees(new RentOracle(events), calculator.periods(events, LAST_DAY));
  }

  @Property
  void shouldAgreeWithTheOracleWhereTheArrivalDecides(@ForAll("histories") List<RentEvent> events) {
    RentRule rule = new RentRule(RentStop.ARRIVAL, 5, WorkingCalendar.swedish());

    assertAgrees(new RentOracle(events, true), new RentCalculator(rule).periods(events, LAST_DAY));
  }

  private static void assertAgrees(RentOracle oracle, List<RentPeriod> periods) {
    for (LocalDate day = RentHistories.FIRST; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
      RentOracle.Day found = null;
      for (RentPeriod period : periods) {
        if (!day.isBefore(period.from()) && !day.isAfter(period.toInclusive())) {
          assertNull(found, "two periods on " + day);
          found = new RentOracle.Day(period.payerId(), period.monthlyRate());
        }
      }
      assertEquals(oracle.on(day), found, "on " + day);
    }
  }

  @Property
  void shouldNotDependOnTheOrderOfEvents(
      @ForAll("histories") List<RentEvent> events, @ForAll Random random) {
    List<RentEvent> otherOrder = new ArrayList<>(events);
    Collections.shuffle(otherOrder, random);

    assertEquals(calculator.periods(events, LAST_DAY), calculator.periods(otherOrder, LAST_DAY));
  }

  @Property
  void shouldProveEveryPeriodByEventsThatCount(@ForAll("histories") List<RentEvent> events) {
    Map<Long, RentEventKind> kinds =
        events.stream().collect(Collectors.toMap(RentEvent::id, RentEvent::kind));

    for (RentPeriod period : calculator.periods(events, LAST_DAY)) {
      List<RentEventKind> proof = period.eventIds().stream().map(kinds::get).toList();
      assertTrue(proof.contains(RentEventKind.DELIVERED), proof.toString());
      List<RentEvent> proving =
          events.stream().filter(event -> period.eventIds().contains(event.id())).toList();
      RentOracle.Day first = new RentOracle(proving).on(period.from());
      assertEquals(new RentOracle.Day(period.payerId(), period.monthlyRate()), first);
    }
  }

  @Property(tries = 600)
  void shouldInvoiceExactlyWhatIsOwedMonthByMonth(@ForAll("histories") List<RentEvent> events) {
    List<RentCharge> invoiced = new ArrayList<>();

    for (YearMonth month = RentHistories.FIRST_MONTH;
        !month.isAfter(RentHistories.LAST_MONTH);
        month = month.plusMonths(1)) {
      List<RentEvent> known = knownAtTheRunOf(month, events);
      RentOracle oracle = new RentOracle(known);

      invoiced.addAll(settlement.settle(known, invoiced, month));

      assertOwedIsInvoiced(oracle, invoiced, month);
      assertNoDayTwice(oracle, invoiced, month);
      assertEquals(List.of(), settlement.settle(known, invoiced, month), "the run repeated");
    }
  }

  @Property(tries = 300)
  void shouldNeedOnlyTheMonthWhenNothingNewIsKnown(@ForAll("histories") List<RentEvent> events) {
    YearMonth month = RentHistories.LAST_MONTH;
    List<RentCharge> before = settlement.settle(events, List.of(), month.minusMonths(1));

    assertEquals(
        settlement.settle(events, before, month), settlement.settleMonth(events, List.of(), month));
  }

  @Property(tries = 600)
  void shouldLetAnotherPayFromADayAndNoDayTwice(
      @ForAll("histories") List<RentEvent> events,
      @ForAll @IntRange(min = 0, max = RentHistories.DAYS) int chosen) {
    LocalDate day = startOf(events).plusDays(chosen);
    List<RentEvent> changed = withPayerFrom(day, events);
    RentOracle before = new RentOracle(events);
    RentOracle after = new RentOracle(changed);
    for (LocalDate at = RentHistories.FIRST; !at.isAfter(LAST_DAY); at = at.plusDays(1)) {
      boolean isOthers = before.on(at) == null || at.isBefore(day);
      assertEquals(isOthers ? before.on(at) : NEW_TERMS, after.on(at), "on " + at);
    }

    YearMonth month = RentHistories.LAST_MONTH;
    List<RentCharge> invoiced =
        new ArrayList<>(settlement.settle(events, List.of(), month.minusMonths(1)));
    invoiced.addAll(settlement.settle(changed, invoiced, month));

    assertOwedIsInvoiced(after, invoiced, month);
    assertNoDayTwice(after, invoiced, month);
    assertEquals(List.of(), settlement.settle(changed, invoiced, month), "the run repeated");
  }

  private static LocalDate startOf(List<RentEvent> events) {
    return RentEvents.of(events).counting().stream()
        .filter(event -> event.kind() == RentEventKind.DELIVERED)
        .map(RentEvent::happenedOn)
        .findFirst()
        .orElse(RentHistories.FIRST);
  }

  /** The same history and what a change of payer from a day adds to it, known last of all. */
  private static List<RentEvent> withPayerFrom(LocalDate day, List<RentEvent> events) {
    TermsFromDay terms = TermsFromDay.of(RentEvents.of(events).counting(), day);
    Instant now = LAST_DAY.atTime(12, 0).atZone(STOCKHOLM).toInstant();
    List<RentEvent> changed = new ArrayList<>(events);
    terms
        .overtaken()
        .forEach(id -> changed.add(RentEvent.reversed(changed.size() + 1L, day, now, id)));
    for (LocalDate from : terms.days()) {
      changed.add(RentEvent.payerChanged(changed.size() + 1L, from, now, NEW_TERMS.payerId()));
      changed.add(RentEvent.rateChanged(changed.size() + 1L, from, now, NEW_TERMS.monthlyRate()));
    }
    return changed;
  }

  @Provide
  Arbitrary<List<RentEvent>> histories() {
    return RentHistories.any();
  }

  /** The run of a month is on the third of the next; an event recorded later is not known. */
  private static List<RentEvent> knownAtTheRunOf(YearMonth month, List<RentEvent> events) {
    Instant run = month.plusMonths(1).atDay(3).atStartOfDay(STOCKHOLM).toInstant();
    return events.stream().filter(event -> event.recordedAt().isBefore(run)).toList();
  }

  private static void assertOwedIsInvoiced(
      RentOracle oracle, List<RentCharge> invoiced, YearMonth until) {
    for (YearMonth month = RentHistories.FIRST_MONTH;
        !month.isAfter(until);
        month = month.plusMonths(1)) {
      Map<Long, BigDecimal> sums = new TreeMap<>();
      for (RentCharge line : invoiced) {
        if (line.month().equals(month)) {
          sums.merge(line.payerId(), line.amount(), BigDecimal::add);
        }
      }
      sums.values().removeIf(sum -> sum.signum() == 0);
      assertEquals(oracle.owed(month), sums, "invoiced for " + month + " at " + until);
    }
    assertTrue(invoiced.stream().noneMatch(line -> line.month().isAfter(until)));
  }

  /** Lines less credits cover a day once if somebody owes money for it, else not at all. */
  private static void assertNoDayTwice(
      RentOracle oracle, List<RentCharge> invoiced, YearMonth until) {
    for (LocalDate day = RentHistories.FIRST;
        !day.isAfter(until.atEndOfMonth());
        day = day.plusDays(1)) {
      Map<RentOracle.Day, Integer> times = new HashMap<>();
      for (RentCharge line : invoiced) {
        if (!day.isBefore(line.from()) && !day.isAfter(line.toInclusive())) {
          times.merge(
              new RentOracle.Day(line.payerId(), line.monthlyRate()),
              Integer.signum(line.days()),
              Integer::sum);
        }
      }
      times.values().removeIf(count -> count == 0);
      RentOracle.Day owed = oracle.on(day);
      boolean costsMoney = owed != null && owed.monthlyRate().compareTo(BigDecimal.ONE) > 0;
      if (costsMoney) {
        assertEquals(Map.of(owed, 1), times, "on " + day);
      } else {
        assertTrue(times.isEmpty() || times.equals(Map.of(owed, 1)), day + " " + times);
      }
    }
  }
}
