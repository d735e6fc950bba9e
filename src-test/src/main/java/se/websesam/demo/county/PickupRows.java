package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.pickup.domain.PickupAction;
import se.websesam.pickup.domain.PickupLineStatus;
import se.websesam.shared.domain.WorkingCalendar;

/** Pickup orders [hämtorder] of the last weeks; older ones are not kept. */
record PickupRows(CountyPlan plan, Rows rows, Users users) {

  /** Numbers begin after this. */
  static final long NUMBERS = 900_000;

  private static final int KEPT_FOR_DAYS = 35;
  private static final int MOST_WORKING_DAYS = 7;

  /** A pickup order on its way to the database. */
  record Pickup(long id, HoldingEnd end) {

    String number() {
      return String.valueOf(NUMBERS + id);
    }
  }

  /** Whether the end of a device is one that somebody ordered a pickup for lately. */
  boolean isKept(HoldingEnd end) {
    return end.pickupOrderedOn() != null
        && end.pickupOrderedOn().isAfter(plan.lastDay().minusDays(KEPT_FOR_DAYS));
  }

  /** A pickup order for a device; what is mounted on it follows. */
  Pickup add(Holder holder, WantedOrder order, HoldingEnd end) {
    Pickup pickup = new Pickup(rows.nextId(Table.PICKUP_ORDER), end);
    LocalDate ordered = end.pickupOrderedOn();
    PickupLineStatus status = status(end);
    boolean planned = status != PickupLineStatus.REGISTERED;
    rows.add(
        Table.PICKUP_ORDER,
        pickup.id(),
        1L,
        pickup.number(),
        status.name(),
        holder.id(),
        order.customer().id(),
        order.orderer(),
        Dice.of("pickup", pickup.id()).chance(700) ? "NO_NEED" : "EXCHANGED",
        "HOME",
        HoldingEnd.noon(ordered),
        planned ? after(ordered, 2) : null,
        after(ordered, MOST_WORKING_DAYS),
        after(ordered, MOST_WORKING_DAYS));
    if (planned) {
      addChange(
          pickup, null, CountyPlan.at(after(ordered, 1), 8, 30), "returns", PickupAction.PLAN);
    }
    if (status == PickupLineStatus.COLLECTED || status == PickupLineStatus.RECEIVED) {
      addChange(
          pickup, null, CountyPlan.at(after(ordered, 2), 9, 0), "driver", PickupAction.COLLECT);
    }
    return pickup;
  }

  /** One of its devices. */
  void addLine(Pickup pickup, int number, long holding) {
    PickupLineStatus status = status(pickup.end());
    LocalDate received = pickup.end().endedOn();
    rows.add(
        Table.PICKUP_LINE,
        rows.nextId(Table.PICKUP_LINE),
        pickup.id(),
        number,
        holding,
        status.name(),
        received == null ? null : "RECONDITION",
        received);
    if (received != null) {
      addChange(pickup, number, HoldingEnd.noon(received), "returns", PickupAction.RECEIVE);
    }
  }

  private void addChange(
      Pickup pickup, Integer line, Instant at, String userName, PickupAction action) {
    rows.add(
        Table.PICKUP_CHANGE,
        rows.nextId(Table.PICKUP_CHANGE),
        pickup.id(),
        line,
        at,
        users.staff(userName),
        action.name());
  }

  /** How far it has come: planned the day after, on the car the next. */
  private PickupLineStatus status(HoldingEnd end) {
    LocalDate ordered = end.pickupOrderedOn();
    if (end.endedOn() != null) {
      return PickupLineStatus.RECEIVED;
    }
    if (!after(ordered, 2).isAfter(plan.lastDay())) {
      return PickupLineStatus.COLLECTED;
    }
    return after(ordered, 1).isAfter(plan.lastDay())
        ? PickupLineStatus.REGISTERED
        : PickupLineStatus.PLANNED;
  }

  private static LocalDate after(LocalDate day, int workingDays) {
    return WorkingCalendar.swedish().addWorkingDays(day, workingDays);
  }
}
