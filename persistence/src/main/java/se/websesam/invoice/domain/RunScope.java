package se.websesam.invoice.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.websesam.device.domain.RentEvent;

/**
 * Which holdings the run of a month settles from the beginning, and which for its month alone.
 *
 * <p>The run of the month before has settled everything that was recorded before it began. So only
 * a holding with later events can owe, or be owed, something for an earlier month. When the month
 * before has not been invoiced, or a later month has, every holding is settled from the beginning.
 *
 * @param month the month to invoice
 * @param firstMonth the first month ever invoiced here; earlier months are nobody's debt
 * @param recordedSince events recorded from here on are news
 */
public record RunScope(YearMonth month, YearMonth firstMonth, Instant recordedSince) {

  /** So long ago that every event is news. */
  static final Instant EVERYTHING = Instant.EPOCH;

  /** So far ahead that no event is. */
  static final Instant NOTHING = Instant.parse("9999-12-31T00:00:00Z");

  /** An event may carry an instant from somewhat before the moment when others could see it. */
  private static final Duration LATE_COMMIT = Duration.ofHours(1);

  /**
   * The scope of a month's run.
   *
   * @param others the runs of all other months, whatever came of them
   */
  public static RunScope of(YearMonth month, Collection<InvoiceRun> others) {
    List<YearMonth> months = others.stream().map(InvoiceRun::month).sorted().toList();
    YearMonth first = months.isEmpty() || month.isBefore(months.get(0)) ? month : months.get(0);
    boolean laterExists = others.stream().anyMatch(run -> run.month().isAfter(month));
    if (first.equals(month) && !laterExists) {
      return new RunScope(month, first, NOTHING);
    }
    Instant since =
        others.stream()
            .filter(run -> !laterExists && run.status() == InvoiceRunStatus.COMPLETED)
            .filter(run -> run.month().equals(month.minusMonths(1)))
            .map(InvoiceRun::startedAt)
            .max(Comparator.naturalOrder())
            .map(started -> started.minus(LATE_COMMIT))
            .orElse(EVERYTHING);
    return new RunScope(month, first, since);
  }

  /** Whether a holding is settled from the beginning, with all that has been invoiced for it. */
  public boolean isSettledFromTheBeginning(Collection<RentEvent> events) {
    return events.stream().anyMatch(event -> !event.recordedAt().isBefore(recordedSince));
  }

  /** A holding that ended before this day costs no rent in the month, unless something is new. */
  public LocalDate endedLongAgo() {
    // PU-06: rent may run some working days longer than the holding
    return month.minusMonths(2).atDay(1);
  }
}
