package se.websesam.device.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The events of one holding [innehavets händelser], mistakes sorted out.
 *
 * @param counting the events that count, in the order in which they take effect: by day, a delivery
 *     before anything else of its day, then as recorded
 * @param reversals the reversals that count
 * @param reversed the events that those reversed
 */
record RentEvents(List<RentEvent> counting, List<RentEvent> reversals, List<RentEvent> reversed) {

  private static final Comparator<RentEvent> IN_EFFECT =
      Comparator.comparing(RentEvent::happenedOn)
          .thenComparing(event -> event.kind() != RentEventKind.DELIVERED)
          .thenComparing(RentEvent::recordedAt)
          .thenComparingLong(RentEvent::id);

  /** Sorts out what counts; the order in which the events come makes no difference. */
  static RentEvents of(Collection<RentEvent> recorded) {
    Map<Long, List<RentEvent>> reversalsOf =
        recorded.stream()
            .filter(event -> event.kind() == RentEventKind.REVERSED)
            .collect(Collectors.groupingBy(RentEvent::reverses));
    Map<Boolean, List<RentEvent>> byCounting =
        recorded.stream()
            .sorted(IN_EFFECT)
            .collect(Collectors.partitioningBy(event -> counts(event, reversalsOf, 0)));
    Map<Boolean, List<RentEvent>> byReversal =
        byCounting.get(true).stream()
            .collect(Collectors.partitioningBy(event -> event.kind() == RentEventKind.REVERSED));
    return new RentEvents(byReversal.get(false), byReversal.get(true), byCounting.get(false));
  }

  /** An event counts unless a reversal of it counts; a reversal can itself be reversed. */
  private static boolean counts(
      RentEvent event, Map<Long, List<RentEvent>> reversalsOf, int reversalsDeep) {
    if (reversalsDeep > reversalsOf.size()) {
      throw new IllegalArgumentException("reversals go in a circle at event " + event.id());
    }
    return reversalsOf.getOrDefault(event.id(), List.of()).stream()
        .noneMatch(reversal -> counts(reversal, reversalsOf, reversalsDeep + 1));
  }
}
