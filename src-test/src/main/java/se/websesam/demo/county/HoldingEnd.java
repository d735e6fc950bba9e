package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.websesam.device.domain.HoldingEndKind;
import se.websesam.device.domain.IndividualStatus;
import se.websesam.device.domain.RentEventKind;
import se.websesam.shared.domain.WorkingCalendar;

/**
 * How far the end of a holding has come by the last day with work.
 *
 * @param endedOn the day it ended, or null while it is held
 * @param unit where its numbered unit is now
 * @param happened what its rent follows from
 */
record HoldingEnd(
    LocalDate endedOn, HoldingEndKind kind, IndividualStatus unit, List<Happened> happened) {

  /** Nothing has happened since the delivery. */
  static final HoldingEnd HELD = new HoldingEnd(null, null, IndividualStatus.HELD, List.of());

  private static final int SORTED_AFTER_DAYS = 10;
  private static final int RECONDITIONED_AFTER_DAYS = 16;

  /** A fact about the rent, and when the centre was told. */
  record Happened(RentEventKind kind, LocalDate day, Instant recorded) {}

  /** The end of a device delivered on a day, or of one that is mounted on it. */
  static HoldingEnd of(Ending ending, LocalDate delivered, CountyPlan plan) {
    LocalDate day = CountyPlan.onWorkingDay(delivered.plusDays(ending.after()));
    if (ending.kind() == Ending.Kind.NONE || day.isAfter(plan.lastDay())) {
      return HELD;
    }
    return switch (ending.kind()) {
      case NONE -> HELD;
      case BACK_TO_STORE -> ended(day, HoldingEndKind.RETURNED_TO_STORE, List.of(), ending, plan);
      case WORN_OUT -> ended(day, HoldingEndKind.SCRAPPED, List.of(), ending, plan);
      case HANDED_IN -> handedIn(day, ending, plan);
      case PICKUP, PICKUP_AND_SEARCH -> pickedUp(day, ending, plan);
    };
  }

  /** It is lost, and its unit has reported that. */
  static HoldingEnd lost(LocalDate day) {
    Happened lost = new Happened(RentEventKind.LOST, day, noon(day));
    return new HoldingEnd(day, HoldingEndKind.LOST, IndividualStatus.LOST, List.of(lost));
  }

  /** The day of the pickup order, when there is one and the device was not missing. */
  LocalDate pickupOrderedOn() {
    return happened.stream().anyMatch(h -> h.kind() == RentEventKind.MISSING)
        ? null
        : happened.stream()
            .filter(h -> h.kind() == RentEventKind.PICKUP_ORDERED)
            .map(Happened::day)
            .findFirst()
            .orElse(null);
  }

  private static HoldingEnd handedIn(LocalDate day, Ending ending, CountyPlan plan) {
    List<YearMonth> invoiced = plan.invoicedMonths();
    Instant lastRun = CountyPlan.invoicingBegan(invoiced.get(invoiced.size() - 1));
    Instant late = noon(WorkingCalendar.swedish().addWorkingDays(day, ending.later()));
    // what comes too late for the last invoicing would be left to correct; it is told at once
    Instant recorded = plan.corrections() && late.isBefore(lastRun) ? late : noon(day);
    List<Happened> returned = List.of(new Happened(RentEventKind.RETURNED, day, recorded));
    return ended(day, HoldingEndKind.RETURNED_NOT_DEREGISTERED, returned, ending, plan);
  }

  private static HoldingEnd pickedUp(LocalDate ordered, Ending ending, CountyPlan plan) {
    List<Happened> happened = new ArrayList<>();
    happened.add(new Happened(RentEventKind.PICKUP_ORDERED, ordered, noon(ordered)));
    LocalDate fetched = WorkingCalendar.swedish().addWorkingDays(ordered, ending.later());
    if (fetched.isAfter(plan.lastDay())) {
      return new HoldingEnd(null, null, IndividualStatus.PICKUP_ORDERED, happened);
    }
    if (ending.kind() == Ending.Kind.PICKUP) {
      happened.add(new Happened(RentEventKind.RETURNED, fetched, noon(fetched)));
      return ended(fetched, HoldingEndKind.PICKED_UP, happened, ending, plan);
    }
    happened.add(new Happened(RentEventKind.MISSING, fetched, noon(fetched)));
    LocalDate found = WorkingCalendar.swedish().addWorkingDays(fetched, ending.later());
    if (found.isAfter(plan.lastDay())) {
      return new HoldingEnd(null, null, IndividualStatus.LOST, happened);
    }
    happened.add(new Happened(RentEventKind.FOUND, found, noon(found)));
    return ended(found, HoldingEndKind.PICKED_UP, happened, ending, plan);
  }

  private static HoldingEnd ended(
      LocalDate day, HoldingEndKind kind, List<Happened> happened, Ending ending, CountyPlan plan) {
    boolean sorted = day.plusDays(SORTED_AFTER_DAYS).isBefore(plan.lastDay());
    boolean done = day.plusDays(RECONDITIONED_AFTER_DAYS).isBefore(plan.lastDay());
    IndividualStatus unit =
        !sorted
            ? IndividualStatus.RETURN_RECEIVED
            : switch (ending.after() % 5) {
              case 0 -> IndividualStatus.SCRAPPED;
              case 1, 2 -> done ? IndividualStatus.IN_STOCK : IndividualStatus.RECONDITIONING;
              default -> IndividualStatus.IN_STOCK;
            };
    return new HoldingEnd(day, kind, unit, happened);
  }

  static Instant noon(LocalDate day) {
    return CountyPlan.at(day, 12, 5);
  }
}
