package se.websesam.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.websesam.device.domain.RentEvent;
import se.websesam.device.domain.RentEventKind;

/**
 * Rented holdings of four years: delivered in the first two, with a new rate each year, some with
 * other payers, pickup orders that were cancelled, missing devices, new deliveries and mistakes.
 */
final class RentalHistories {

  static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /**
   * One holding.
   *
   * @param events what has happened to it, as it became known
   */
  record Holding(LocalDate deliveredOn, BigDecimal monthlyRate, List<RentEvent> events) {

    /** The days that rent is asked for, whether it is owed or not. */
    long days() {
      return ChronoUnit.DAYS.between(deliveredOn, LAST) + 1;
    }
  }

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final int TWO_YEARS = 730;

  private final Random dice = new Random(1);
  private final List<Holding> holdings = new ArrayList<>();
  private long nextId = 1;
  private List<RentEvent> events;

  /** So many holdings that they have at least so many days together. */
  RentalHistories(long wantedDays) {
    long days = 0;
    while (days < wantedDays) {
      Holding holding = holding();
      holdings.add(holding);
      days += holding.days();
    }
  }

  List<Holding> holdings() {
    return holdings;
  }

  long days() {
    return holdings.stream().mapToLong(Holding::days).sum();
  }

  private Holding holding() {
    events = new ArrayList<>();
    LocalDate delivered = FIRST.plusDays(dice.nextInt(TWO_YEARS));
    BigDecimal rate = BigDecimal.valueOf(2_000 + dice.nextInt(80_000), 2);
    deliver(delivered, rate);
    for (int year = delivered.getYear() + 1; year <= LAST.getYear(); year++) {
      BigDecimal dearer = rate.add(BigDecimal.valueOf(year - FIRST.getYear()));
      LocalDate newYear = LocalDate.of(year, 1, 1);
      events.add(
          RentEvent.rateChanged(
              nextId++, newYear, newYear.atStartOfDay(STOCKHOLM).toInstant(), dearer));
    }
    for (LocalDate day = later(delivered, 300); day.isBefore(LAST); day = later(day, 300)) {
      happen(day, rate);
    }
    return new Holding(delivered, rate, events);
  }

  private void deliver(LocalDate day, BigDecimal rate) {
    events.add(RentEvent.delivered(nextId++, day, known(day), payer(), rate));
  }

  /** What a year or so brings. */
  private void happen(LocalDate day, BigDecimal rate) {
    switch (dice.nextInt(10)) {
      case 0, 1, 2 -> events.add(RentEvent.payerChanged(nextId++, day, known(day), payer()));
      case 3 -> {
        add(RentEventKind.PICKUP_ORDERED, day);
        add(RentEventKind.PICKUP_CANCELLED, later(day, 5));
      }
      case 4 -> {
        add(RentEventKind.PICKUP_ORDERED, day);
        LocalDate missing = later(day, 10);
        add(RentEventKind.MISSING, missing);
        add(RentEventKind.FOUND, later(missing, 60));
      }
      case 5 -> {
        add(RentEventKind.PICKUP_ORDERED, day);
        LocalDate returned = later(day, 10);
        add(RentEventKind.RETURNED, returned);
        deliver(later(returned, 30), rate);
      }
      case 6 -> {
        long mistake = nextId;
        add(RentEventKind.RETURNED, day);
        events.add(RentEvent.reversed(nextId++, day, known(later(day, 30)), mistake));
      }
      default -> {}
    }
  }

  private void add(RentEventKind kind, LocalDate day) {
    events.add(RentEvent.of(nextId++, kind, day, known(day)));
  }

  private LocalDate later(LocalDate day, int within) {
    return day.plusDays(1 + dice.nextInt(within));
  }

  private long payer() {
    return 1 + dice.nextInt(200);
  }

  /** Every third fact reaches the centre late. */
  private Instant known(LocalDate day) {
    int late = dice.nextInt(3) == 0 ? dice.nextInt(60) : 0;
    return day.plusDays(late).atTime(8, 0).atZone(STOCKHOLM).toInstant();
  }
}
