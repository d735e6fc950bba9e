package se.websesam.device.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lets others pay for a holding from a day on, whatever had been said for later [byte av
 * betalare]: changes of terms from that day on never counted, and what was delivered anew after it
 * is on the new terms from then (PY-07).
 *
 * @param overtaken ids of the changes that never counted
 * @param days the days from which the new terms are to be said: the day, and those of deliveries
 * @param isAll whether both payer and rate are to be said, though one of them may be as before
 */
public record TermsFromDay(Set<Long> overtaken, List<LocalDate> days, boolean isAll) {

  /** Keeps its own copies. */
  public TermsFromDay {
    overtaken = Set.copyOf(overtaken);
    days = List.copyOf(days);
  }

  /**
   * For one holding.
   *
   * @param counting its events that count
   */
  public static TermsFromDay of(Collection<RentEvent> counting, LocalDate day) {
    Set<Long> overtaken =
        counting.stream()
            .filter(event -> event.kind().changesTerms() && !event.happenedOn().isBefore(day))
            .map(RentEvent::id)
            .collect(Collectors.toSet());
    List<LocalDate> days = new ArrayList<>(List.of(day));
    counting.stream()
        .filter(event -> event.kind() == RentEventKind.DELIVERED)
        .map(RentEvent::happenedOn)
        .filter(delivery -> delivery.isAfter(day))
        .distinct()
        .sorted()
        .forEach(days::add);
    return new TermsFromDay(overtaken, days, !overtaken.isEmpty() || days.size() > 1);
  }
}
