package se.websesam.device.domain;

import static se.websesam.device.domain.RentEventKind.DELIVERED;
import static se.websesam.device.domain.RentEventKind.FOUND;
import static se.websesam.device.domain.RentEventKind.LOST;
import static se.websesam.device.domain.RentEventKind.MISSING;
import static se.websesam.device.domain.RentEventKind.PAYER_CHANGED;
import static se.websesam.device.domain.RentEventKind.PICKUP_CANCELLED;
import static se.websesam.device.domain.RentEventKind.PICKUP_ORDERED;
import static se.websesam.device.domain.RentEventKind.RATE_CHANGED;
import static se.websesam.device.domain.RentEventKind.RETURNED;
import static se.websesam.device.domain.RentEventKind.SCRAPPED;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.websesam.shared.domain.PublicHolidays;

/**
 * The rules of rent said a second time, slowly: for one day at a time, by looking through all
 * events. Shares no code with what it judges.
 */
final class RentOracle {

  /** Who owes rent for a day, and at which monthly rate. */
  record Day(long payerId, BigDecimal monthlyRate) {}

  private static final Set<RentEventKind> ENDS = EnumSet.of(FOUND, RETURNED, SCRAPPED, LOST);

  private final List<RentEvent> events = new ArrayList<>();
  private final boolean arrivalDecides;

  RentOracle(Collection<RentEvent> recorded) {
    this(recorded, false);
  }

  /** For a county where five days before the arrival are not paid for. */
  RentOracle(Collection<RentEvent> recorded, boolean arrivalDecides) {
    this.arrivalDecides = arrivalDecides;
    for (RentEvent event : recorded) {
      if (event.kind() != RentEventKind.REVERSED && !isReversed(event, recorded)) {
        insertInOrder(event);
      }
    }
  }

  private static boolean isReversed(RentEvent event, Collection<RentEvent> recorded) {
    boolean reversed = false;
    for (RentEvent other : recorded) {
      if (other.reverses() != null && other.reverses() == event.id()) {
        reversed |= !isReversed(other, recorded);
      }
    }
    return reversed;
  }

  private void insertInOrder(RentEvent event) {
    int at = 0;
    while (at < events.size() && comesBefore(events.get(at), event)) {
      at++;
    }
    events.add(at, event);
  }

  private static boolean comesBefore(RentEvent one, RentEvent other) {
    if (!one.happenedOn().equals(other.happenedOn())) {
      return one.happenedOn().isBefore(other.happenedOn());
    }
    boolean oneDelivers = one.kind() == DELIVERED;
    if (oneDelivers != (other.kind() == DELIVERED)) {
      return oneDelivers;
    }
    return one.recordedAt().equals(other.recordedAt())
        ? one.id() < other.id()
        : one.recordedAt().isBefore(other.recordedAt());
  }

  /** Who owes rent for that day, or null when nobody does. */
  Day on(LocalDate day) {
    int delivery = deliveryInForce(day);
    if (delivery < 0
        || (arrivalDecides ? isOnTheWay(day, delivery) : isStoppedByPickup(day, delivery))) {
      return null;
    }
    long payer = 0;
    BigDecimal rate = null;
    for (RentEvent event : events) {
      if (!event.happenedOn().isAfter(day)) {
        payer =
            event.kind() == DELIVERED || event.kind() == PAYER_CHANGED ? event.payerId() : payer;
        rate =
            event.kind() == DELIVERED || event.kind() == RATE_CHANGED ? event.monthlyRate() : rate;
      }
    }
    return new Day(payer, rate);
  }

  /** The last delivery that no end dated before the day has followed, or -1. */
  private int deliveryInForce(LocalDate day) {
    int delivery = -1;
    for (int at = 0; at < events.size(); at++) {
      RentEvent event = events.get(at);
      if (event.kind() == DELIVERED && !event.happenedOn().isAfter(day) && delivery < 0) {
        delivery = at;
      } else if (ENDS.contains(event.kind()) && event.happenedOn().isBefore(day)) {
        delivery = -1;
      }
    }
    return delivery;
  }

  /** Whether a pickup order since the delivery has stopped rent before that day. */
  private boolean isStoppedByPickup(LocalDate day, int delivery) {
    for (int at = delivery; at < events.size(); at++) {
      RentEvent pickup = events.get(at);
      if (ENDS.contains(pickup.kind())) {
        return false;
      }
      if (pickup.kind() == PICKUP_ORDERED
          && day.isAfter(PublicHolidays.workingDayAfter(pickup.happenedOn(), 3))
          && isInForce(at, day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the device was on its way to its arrival that day, or waited for the transport. */
  private boolean isOnTheWay(LocalDate day, int delivery) {
    boolean ordered = false;
    for (RentEvent later : events.subList(delivery + 1, events.size())) {
      if (later.kind() == PICKUP_ORDERED) {
        ordered = true;
      } else if (later.kind() == PICKUP_CANCELLED
          || later.kind() == MISSING
          || later.kind() == DELIVERED) {
        ordered = false;
      } else if (ENDS.contains(later.kind())) {
        return ordered
            && later.kind() == RETURNED
            && day.isAfter(events.get(delivery).happenedOn())
            && day.plusDays(5).isAfter(later.happenedOn());
      }
    }
    return false;
  }

  /** Whether a pickup order has neither been cancelled, ever, nor been made void by that day. */
  private boolean isInForce(int pickup, LocalDate day) {
    for (RentEvent later : events.subList(pickup + 1, events.size())) {
      if (later.kind() == PICKUP_CANCELLED) {
        return false;
      }
      if (later.kind() == MISSING || later.kind() == DELIVERED) {
        return later.happenedOn().isAfter(day);
      }
      if (ENDS.contains(later.kind())) {
        return true;
      }
    }
    return true;
  }

  /** What each payer owes for a month: unbroken days on equal terms make one rounded amount. */
  Map<Long, BigDecimal> owed(YearMonth month) {
    Map<Long, BigDecimal> owed = new TreeMap<>();
    Day current = null;
    int days = 0;
    for (int date = 1; date <= month.lengthOfMonth() + 1; date++) {
      Day next = date > month.lengthOfMonth() ? null : on(month.atDay(date));
      if (current != null && !current.equals(next)) {
        BigDecimal part =
            current
                .monthlyRate()
                .multiply(new BigDecimal(days))
                .divide(new BigDecimal(month.lengthOfMonth()), MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_UP);
        owed.merge(current.payerId(), part, BigDecimal::add);
        days = 0;
      }
      days = next == null ? 0 : days + 1;
      current = next;
    }
    owed.values().removeIf(amount -> amount.signum() == 0);
    return owed;
  }
}
