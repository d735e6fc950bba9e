package se.websesam.demo.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When every order of the county is registered, known before the first is made, so that order
 * numbers follow time.
 */
final class OrderCalendar {

  static final long FIRST_NUMBER = 700_001;

  private static final int OPENS = 7 * 60 + 30;
  private static final int CLOSES = 16 * 60 + 30;
  private static final int A_DAY = 24 * 60;
  private static final int ORDERS_OF_UNIT = 12;

  /** A holder's orders, at most 31, and holders, at most a quarter of a million, share one key. */
  private static final int ORDER_BITS = 5;

  private static final int HOLDER_BITS = 18;

  /**
   * A moment at which an order is registered.
   *
   * @param rank how many orders of the county come before it
   * @param named the named order that it belongs to, or null
   */
  record Slot(long rank, int holder, int index, LocalDate day, int minute, NamedOrder named) {}

  private final CountyPlan plan;
  private final int patients;
  private final NamedOrders named;
  private final long[] keys;

  OrderCalendar(CountyPlan plan, int patients, int units, NamedOrders named) {
    this.plan = plan;
    this.patients = patients;
    this.named = named;
    keys =
        IntStream.range(0, patients + units)
            .boxed()
            .flatMapToLong(holder -> moments(holder).stream().mapToLong(this::key))
            .toArray();
    Arrays.sort(keys);
  }

  long count() {
    return keys.length;
  }

  /** The orders of a holder, in the order in which they are registered. */
  List<Slot> of(int holder) {
    return moments(holder).stream()
        .map(m -> withRank(m, Arrays.binarySearch(keys, key(m))))
        .sorted((one, other) -> Long.compare(one.rank(), other.rank()))
        .toList();
  }

  private static Slot withRank(Slot slot, long rank) {
    return new Slot(rank, slot.holder(), slot.index(), slot.day(), slot.minute(), slot.named());
  }

  private long key(Slot slot) {
    long minutes = ChronoUnit.DAYS.between(plan.firstDay(), slot.day()) * A_DAY + slot.minute();
    return (minutes << HOLDER_BITS | slot.holder()) << ORDER_BITS | slot.index();
  }

  private List<Slot> moments(int holder) {
    Dice dice = Dice.of("calendar", holder);
    List<Slot> slots = new ArrayList<>();
    for (NamedOrder order : named.of(holder)) {
      if (!order.isDraft()) {
        LocalDate day = plan.workingDaysAgo(order.workingDaysAgo());
        slots.add(slot(holder, slots.size(), day, dice, order));
      }
    }
    int others = holder >= patients ? ORDERS_OF_UNIT : dice.between(2, 6);
    for (int order = 0; order < others && holder != NamedOrders.TOLVAN; order++) {
      slots.add(slot(holder, slots.size(), day(holder, dice), dice, null));
    }
    return slots;
  }

  private LocalDate day(int holder, Dice dice) {
    long days = ChronoUnit.DAYS.between(plan.firstDay(), Patients.lastOrderOn(holder, plan));
    LocalDate day = CountyPlan.onWorkingDay(plan.firstDay().plusDays(dice.between(0, (int) days)));
    // the county opened on its first day, were it a Sunday
    return day.isBefore(plan.firstDay()) ? plan.firstDay() : day;
  }

  private static Slot slot(int holder, int index, LocalDate day, Dice dice, NamedOrder order) {
    return new Slot(-1, holder, index, day, dice.between(OPENS, CLOSES), order);
  }
}
