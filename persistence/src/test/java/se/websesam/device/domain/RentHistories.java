package se.websesam.device.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random histories of one holding: over a year end, a leap February, both clock changes; known
 * before its day or late, in any order, many on the same day or at the same instant, some reversed.
 */
final class RentHistories {

  static final LocalDate FIRST = LocalDate.of(2023, 9, 20);
  static final int DAYS = 330;

  /** The first month with an event, and one after the last event has become known. */
  static final YearMonth FIRST_MONTH = YearMonth.from(FIRST);

  static final YearMonth LAST_MONTH = YearMonth.of(2024, 12);

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final List<BigDecimal> RATES =
      List.of(
          new BigDecimal("310.00"),
          new BigDecimal("99.99"),
          new BigDecimal("1249.50"),
          new BigDecimal("31.07"),
          new BigDecimal("0.01"),
          new BigDecimal("0.00"));

  private RentHistories() {}

  /** One to nine events, in no order. */
  static Arbitrary<List<RentEvent>> any() {
    return kinds()
        .list()
        .ofMinSize(0)
        .ofMaxSize(8)
        .flatMap(
            kinds ->
                Combinators.combine(
                        IntStream.rangeClosed(0, kinds.size())
                            .mapToObj(
                                at ->
                                    event(
                                        at + 1,
                                        at == 0 ? RentEventKind.DELIVERED : kinds.get(at - 1)))
                            .toList())
                    .as(events -> events))
        .flatMap(Arbitraries::shuffle)
        .withoutEdgeCases();
  }

  private static Arbitrary<RentEventKind> kinds() {
    return Arbitraries.frequency(
        Tuple.of(1, RentEventKind.DELIVERED),
        Tuple.of(5, RentEventKind.PICKUP_ORDERED),
        Tuple.of(2, RentEventKind.PICKUP_CANCELLED),
        Tuple.of(3, RentEventKind.MISSING),
        Tuple.of(1, RentEventKind.FOUND),
        Tuple.of(1, RentEventKind.RETURNED),
        Tuple.of(1, RentEventKind.SCRAPPED),
        Tuple.of(1, RentEventKind.LOST),
        Tuple.of(3, RentEventKind.PAYER_CHANGED),
        Tuple.of(3, RentEventKind.RATE_CHANGED),
        Tuple.of(3, RentEventKind.REVERSED));
  }

  private static Arbitrary<RentEvent> event(long id, RentEventKind kind) {
    Arbitrary<LocalDate> days = days(id == 1 ? 60 : DAYS);
    // other terms may be known before the day from which they count
    Arbitrary<Integer> delays =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(0)),
            Tuple.of(2, Arbitraries.integers().between(kind.changesTerms() ? -40 : 1, 100)));
    Arbitrary<Long> payers = Arbitraries.longs().between(1, 3);
    // only an older event can be reversed, so that reversals never go in a circle
    Arbitrary<Long> reversed = Arbitraries.longs().between(1, Math.max(1, id - 1));
    return Combinators.combine(days, delays, payers, Arbitraries.of(RATES), reversed)
        .as(
            (day, delay, payer, rate, target) -> {
              Instant recorded = day.plusDays(delay).atTime(8, 0).atZone(STOCKHOLM).toInstant();
              return new RentEvent(
                  id,
                  kind,
                  day,
                  recorded,
                  kind.namesPayer() ? payer : 0,
                  kind.namesRate() ? rate : null,
                  kind == RentEventKind.REVERSED ? target : null);
            });
  }

  /** Days of the window, often close together and often the awkward ones. */
  private static Arbitrary<LocalDate> days(int window) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(0, window).map(FIRST::plusDays)),
        Tuple.of(2, Arbitraries.integers().between(0, 40).map(FIRST::plusDays)),
        Tuple.of(
            window < DAYS ? 1 : 3,
            Arbitraries.of(
                    "2023-09-30",
                    "2023-10-29",
                    "2023-12-29",
                    "2023-12-31",
                    "2024-01-01",
                    "2024-02-28",
                    "2024-02-29",
                    "2024-03-01",
                    "2024-03-28",
                    "2024-03-31",
                    "2024-04-30",
                    "2024-06-20")
                .map(LocalDate::parse)));
  }
}
