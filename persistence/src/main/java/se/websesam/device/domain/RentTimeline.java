package se.websesam.device.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** Everything that the events of one holding say about its rent [hyrans tidslinje]. */
final class RentTimeline {

  private final RentEvents events;
  private final RentRuns runs;
  private final NavigableMap<LocalDate, RentTerms> terms;

  RentTimeline(Collection<RentEvent> recorded, RentRule rule) {
    events = RentEvents.of(recorded);
    runs = RentRuns.of(events.counting(), rule);
    terms = RentTerms.byDay(events.counting());
  }

  /** The periods with rent up to a day, in order; neighbours on equal terms are one period. */
  List<RentPeriod> periods(LocalDate until) {
    List<RentPeriod> periods = new ArrayList<>();
    for (RentRuns.Run run : runs.charged()) {
      if (!run.from().isAfter(until)) {
        split(run, until, periods);
      }
    }
    return periods;
  }

  /** Splits a run where payer or rate change. */
  private void split(RentRuns.Run run, LocalDate until, List<RentPeriod> periods) {
    boolean endIsKnown = run.toInclusive() != null && !run.toInclusive().isAfter(until);
    LocalDate last = endIsKnown ? run.toInclusive() : until;
    LocalDate from = run.from();
    RentTerms current = terms.floorEntry(from).getValue();
    for (Map.Entry<LocalDate, RentTerms> change :
        terms.subMap(from, false, last, true).entrySet()) {
      Long endedBy = change.getValue().changedBy();
      append(periods, period(from, change.getKey().minusDays(1), current, run.proof(), endedBy));
      from = change.getKey();
      current = change.getValue();
    }
    append(periods, period(from, last, current, run.proof(), endIsKnown ? run.endedBy() : null));
  }

  private static RentPeriod period(
      LocalDate from, LocalDate last, RentTerms terms, List<Long> proof, Long endedBy) {
    Set<Long> ids = new LinkedHashSet<>(proof);
    ids.add(terms.payerFrom());
    ids.add(terms.rateFrom());
    if (endedBy != null) {
      ids.add(endedBy);
    }
    return new RentPeriod(from, last, terms.payerId(), terms.monthlyRate(), List.copyOf(ids));
  }

  private static void append(List<RentPeriod> periods, RentPeriod next) {
    int lastAt = periods.size() - 1;
    RentPeriod last = lastAt < 0 ? null : periods.get(lastAt);
    if (last != null && last.isFollowedOnEqualTermsBy(next)) {
      periods.set(lastAt, last.joinedWith(next));
    } else {
      periods.add(next);
    }
  }

  /** The events that tell whether, and by whom, rent is owed for the days between two days. */
  Set<Long> proof(LocalDate first, LocalDate last) {
    Set<Long> ids = new LinkedHashSet<>();
    for (RentPeriod period : periods(last)) {
      if (!period.toInclusive().isBefore(first)) {
        ids.addAll(period.eventIds());
      }
    }
    for (RentRuns.Run run : runs.free()) {
      if (run.meets(first, last)) {
        ids.addAll(run.proof());
      }
    }
    return ids;
  }

  /** The corrections of events that happened up to a day, and the events that they reversed. */
  Set<Long> corrections(LocalDate last) {
    Set<Long> ids = new LinkedHashSet<>();
    for (RentEvent mistake : events.reversed()) {
      if (!mistake.happenedOn().isAfter(last)) {
        ids.add(mistake.id());
        events.reversals().stream()
            .filter(reversal -> reversal.reverses() == mistake.id())
            .forEach(reversal -> ids.add(reversal.id()));
      }
    }
    return ids;
  }
}
