package se.websesam.device.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks through the events of a holding in order and finds when rent runs and when it stands still,
 * whoever pays.
 */
final class RentRuns {

  /**
   * Days in a row with or without rent.
   *
   * @param toInclusive the last day, or null when no end is known
   * @param proof the events that started it; with rent, the delivery first
   * @param endedBy the event that ended it, or null
   */
  record Run(LocalDate from, LocalDate toInclusive, List<Long> proof, Long endedBy) {

    boolean meets(LocalDate first, LocalDate last) {
      return !from.isAfter(last) && (toInclusive == null || !toInclusive.isBefore(first));
    }
  }

  private final RentRule rule;
  private final List<Run> charged = new ArrayList<>();
  private final List<Run> free = new ArrayList<>();

  private LocalDate runningFrom;
  private List<Long> proof;
  private RentEvent pickup;
  private LocalDate lastDayBeforePickup;
  private LocalDate standingFrom;
  private Long stoppedBy;

  private RentRuns(RentRule rule) {
    this.rule = rule;
  }

  static RentRuns of(List<RentEvent> events, RentRule rule) {
    RentRuns runs = new RentRuns(rule);
    events.forEach(runs::take);
    runs.finish();
    return runs;
  }

  /** Days that somebody owes rent for. */
  List<Run> charged() {
    return charged;
  }

  /** Days after a stop that nobody owes rent for. */
  List<Run> free() {
    return free;
  }

  private void take(RentEvent event) {
    if (runningFrom == null) {
      if (event.kind() == RentEventKind.DELIVERED) {
        start(event);
      }
      return;
    }
    switch (event.kind()) {
      case PICKUP_ORDERED -> orderPickup(event);
      case PICKUP_CANCELLED -> cancelPickup(event);
      case MISSING, DELIVERED -> runAgain(event);
      case FOUND, RETURNED, SCRAPPED, LOST -> end(event);
      default -> {}
    }
  }

  /** Rent runs from the day of delivery, that day included. */
  private void start(RentEvent event) {
    if (standingFrom != null) {
      standStillUntil(event.happenedOn().minusDays(1));
    }
    runningFrom = event.happenedOn();
    proof = new ArrayList<>(List.of(event.id()));
  }

  /** PU-06: where the pickup order decides, it sets the last day charged; PU-14: the first does. */
  private void orderPickup(RentEvent event) {
    if (pickup == null) {
      pickup = event;
      lastDayBeforePickup = rule.lastDayAfterPickup(event.happenedOn());
    }
  }

  /** PU-08: as though the pickup had never been ordered. */
  private void cancelPickup(RentEvent event) {
    if (pickup != null) {
      keepRunning(event);
    }
  }

  /** PU-11: the pickup is void from the day the device is missing; earlier free days stay free. */
  private void runAgain(RentEvent event) {
    if (pickup == null) {
      return;
    }
    if (hasStoppedBefore(event)) {
      Long delivery = proof.get(0);
      stop(lastDayBeforePickup, pickup);
      start(event);
      if (event.kind() == RentEventKind.MISSING) {
        proof.add(0, delivery);
      }
    } else {
      keepRunning(event);
    }
  }

  /**
   * PU-12: rent ends at scrapping; likewise when found, returned or lost, unless it had stopped
   * before.
   */
  private void end(RentEvent event) {
    if (hasStoppedBefore(event)) {
      stop(lastDayBeforePickup, pickup);
    } else {
      stop(lastDay(event), event);
    }
  }

  /** PU-06: the transport to the centre is not paid for where the arrival decides. */
  private LocalDate lastDay(RentEvent end) {
    if (pickup == null || end.kind() != RentEventKind.RETURNED) {
      return end.happenedOn();
    }
    LocalDate lastDay = rule.lastDayBeforeArrival(end.happenedOn());
    return lastDay.isBefore(runningFrom) ? runningFrom : lastDay;
  }

  private boolean hasStoppedBefore(RentEvent event) {
    return pickup != null
        && lastDayBeforePickup != null
        && lastDayBeforePickup.isBefore(event.happenedOn());
  }

  private void keepRunning(RentEvent because) {
    proof.add(pickup.id());
    proof.add(because.id());
    pickup = null;
  }

  private void stop(LocalDate lastDay, RentEvent because) {
    charged.add(new Run(runningFrom, lastDay, proof, because.id()));
    standingFrom = lastDay.plusDays(1);
    stoppedBy = because.id();
    runningFrom = null;
    pickup = null;
  }

  private void standStillUntil(LocalDate lastDay) {
    if (lastDay == null || !lastDay.isBefore(standingFrom)) {
      free.add(new Run(standingFrom, lastDay, List.of(stoppedBy), null));
    }
    standingFrom = null;
  }

  private void finish() {
    if (lastDayBeforePickup != null && pickup != null) {
      stop(lastDayBeforePickup, pickup);
    }
    if (runningFrom != null) {
      charged.add(new Run(runningFrom, null, proof, null));
    } else if (standingFrom != null) {
      standStillUntil(null);
    }
  }
}
