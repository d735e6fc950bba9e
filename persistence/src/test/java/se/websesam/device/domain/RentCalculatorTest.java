package se.websesam.device.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.device.domain.RentEventKind.FOUND;
import static se.websesam.device.domain.RentEventKind.MISSING;
import static se.websesam.device.domain.RentEventKind.PICKUP_CANCELLED;
import static se.websesam.device.domain.RentEventKind.PICKUP_ORDERED;
import static se.websesam.device.domain.RentEventKind.RETURNED;
import static se.websesam.device.domain.RentEventKind.SCRAPPED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.websesam.shared.domain.WorkingCalendar;

/** Each rule by example; 3 March 2025 is a Monday, payer 7 pays 310 a month. */
class RentCalculatorTest {

  private final RentCalculator calculator = new RentCalculator(RentRule.standard());
  private final RentHistoryBuilder history = new RentHistoryBuilder();

  @Test
  void shouldRunFromTheDayOfDelivery() {
    history.delivered("2025-03-03", 7, "310");

    assertPeriods("2025-03-03..2025-03-31 7 310.00 [1]");
  }

  @Test
  void shouldOweNothingBeforeDeliveryOrWithoutOne() {
    assertPeriods();

    history.then(RETURNED, "2025-03-01").then(MISSING, "2025-03-02").payer("2025-03-02", 9);
    assertPeriods();

    history.delivered("2025-04-01", 7, "310");
    assertPeriods();
  }

  @Test
  @Tag("PU-06")
  void shouldStopThreeWorkingDaysAfterThePickupWasRegistered() {
    history.delivered("2025-03-03", 7, "310").then(PICKUP_ORDERED, "2025-03-13");

    assertPeriods("2025-03-03..2025-03-18 7 310.00 [1, 2]"); // Friday, Monday, Tuesday
  }

  @Test
  @Tag("PU-06")
  void shouldCountPublicHolidaysOut() {
    history.delivered("2025-03-03", 7, "310").then(PICKUP_ORDERED, "2025-04-17");

    // Good Friday, weekend and Easter Monday come between
    assertEquals(
        LocalDate.of(2025, 4, 24),
        calculator.periods(history.build(), LocalDate.of(2025, 5, 31)).get(0).toInclusive());
  }

  @Test
  @Tag("PU-06")
  void shouldStopAsTheCountyHasChosen() {
    history.delivered("2025-03-03", 7, "310").then(PICKUP_ORDERED, "2025-03-13");
    RentCalculator atOnce = new RentCalculator(afterPickup(0));

    assertEquals(
        LocalDate.of(2025, 3, 13),
        atOnce.periods(history.build(), LocalDate.of(2025, 3, 31)).get(0).toInclusive());
    assertThrows(IllegalArgumentException.class, () -> afterPickup(-1));
  }

  @Test
  @Tag("PU-08")
  void shouldRunOnAsThoughACancelledPickupHadNotBeen() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-06")
        .then(PICKUP_CANCELLED, "2025-03-24");

    assertPeriods("2025-03-03..2025-03-31 7 310.00 [1, 2, 3]");
  }

  @Test
  @Tag("PU-14")
  void shouldStopByTheFirstOfTwoPickups() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-05")
        .then(PICKUP_ORDERED, "2025-03-12");

    assertPeriods("2025-03-03..2025-03-10 7 310.00 [1, 2]");
  }

  @Test
  @Tag("PU-11")
  void shouldRunAgainFromTheDayTheDeviceWasMissing() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-06")
        .then(MISSING, "2025-03-20");

    assertPeriods(
        "2025-03-03..2025-03-11 7 310.00 [1, 2]", "2025-03-20..2025-03-31 7 310.00 [1, 3]");
  }

  @ParameterizedTest
  @CsvSource({"2025-03-06", "2025-03-10", "2025-03-11", "2025-03-12"})
  @Tag("PU-11")
  void shouldNotBreakWhenMissingBeforeOrJustAfterTheStop(String missing) {
    history
        .delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-06")
        .then(MISSING, missing);

    assertPeriods("2025-03-03..2025-03-31 7 310.00 [1, 2, 3]");
  }

  @Test
  @Tag("PU-11")
  void shouldStopAgainByANewPickup() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-05")
        .then(MISSING, "2025-03-17")
        .then(PICKUP_ORDERED, "2025-03-18");

    assertPeriods(
        "2025-03-03..2025-03-10 7 310.00 [1, 2]", "2025-03-17..2025-03-21 7 310.00 [1, 3, 4]");
  }

  @Test
  @Tag("PU-12")
  void shouldChargeTheSearchUntilScrapping() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-05")
        .then(MISSING, "2025-03-17")
        .then(SCRAPPED, "2025-03-27");

    assertPeriods(
        "2025-03-03..2025-03-10 7 310.00 [1, 2]", "2025-03-17..2025-03-27 7 310.00 [1, 3, 4]");
  }

  @ParameterizedTest
  @EnumSource(names = {"FOUND", "RETURNED", "SCRAPPED", "LOST"})
  void shouldEndThatDay(RentEventKind end) {
    history.delivered("2025-03-03", 7, "310").then(end, "2025-03-14").then(MISSING, "2025-03-20");

    assertPeriods("2025-03-03..2025-03-14 7 310.00 [1, 2]");
  }

  @Test
  @Tag("PU-06")
  void shouldEndAtWhicheverComesFirstOfReturnAndStop() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-06")
        .then(RETURNED, "2025-03-10");
    assertPeriods("2025-03-03..2025-03-10 7 310.00 [1, 3]");

    RentHistoryBuilder late = new RentHistoryBuilder();
    late.delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-06")
        .then(RETURNED, "2025-03-20")
        .then(PICKUP_CANCELLED, "2025-03-24");
    assertPeriods(late, "2025-03-03..2025-03-11 7 310.00 [1, 2]");
  }

  @Test
  void shouldChargeOneDayWhenReturnedOnTheDayOfDelivery() {
    history
        .recorded("2025-03-05")
        .then(RETURNED, "2025-03-04")
        .recorded("2025-03-06")
        .delivered("2025-03-04", 7, "310");

    assertPeriods("2025-03-04..2025-03-04 7 310.00 [2, 1]");
  }

  @Test
  void shouldRunAgainFromANewDelivery() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(FOUND, "2025-03-05")
        .delivered("2025-03-10", 8, "620");

    assertPeriods("2025-03-03..2025-03-05 7 310.00 [1, 2]", "2025-03-10..2025-03-31 8 620.00 [3]");
  }

  @Test
  @Tag("PY-07")
  void shouldSplitFromTheDayPayerOrRateChange() {
    history
        .delivered("2025-03-03", 7, "310")
        .payer("2025-03-10", 8)
        .rate("2025-03-20", "341")
        .payer("2025-04-02", 9);

    assertPeriods(
        "2025-03-03..2025-03-09 7 310.00 [1, 2]",
        "2025-03-10..2025-03-19 8 310.00 [1, 2, 3]",
        "2025-03-20..2025-03-31 8 341.00 [1, 2, 3]");
  }

  @Test
  @Tag("PY-07")
  void shouldTakeTheLastRecordedChangeOfADayAndNotSplitOnEqualTerms() {
    history
        .delivered("2025-03-03", 7, "310")
        .payer("2025-03-10", 8)
        .payer("2025-03-10", 7)
        .rate("2025-03-12", "310.00");

    assertPeriods("2025-03-03..2025-03-31 7 310.00 [1, 3, 4]");
  }

  @Test
  @Tag("PY-07")
  void shouldChangePayerWhileRentStandsStill() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(PICKUP_ORDERED, "2025-03-05")
        .payer("2025-03-12", 8)
        .then(MISSING, "2025-03-17");

    assertPeriods(
        "2025-03-03..2025-03-10 7 310.00 [1, 2]", "2025-03-17..2025-03-31 8 310.00 [1, 4, 3]");
  }

  @Test
  void shouldForgetAReversedEvent() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(RETURNED, "2025-03-10")
        .reversed("2025-03-12", 2);

    assertPeriods("2025-03-03..2025-03-31 7 310.00 [1]");
  }

  @Test
  void shouldCountAnEventWhoseReversalWasReversed() {
    history
        .delivered("2025-03-03", 7, "310")
        .then(RETURNED, "2025-03-10")
        .reversed("2025-03-12", 2)
        .reversed("2025-03-13", 3);

    assertPeriods("2025-03-03..2025-03-10 7 310.00 [1, 2]");
  }

  @Test
  void shouldRefuseReversalsInACircle() {
    List<RentEvent> circle = history.reversed("2025-03-12", 2).reversed("2025-03-12", 1).build();

    assertThrows(
        IllegalArgumentException.class,
        () -> calculator.periods(circle, LocalDate.of(2025, 3, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01, 31, 310.00, January",
    "2024-02, 29, 310.00, a leap February",
    "2025-02, 28, 310.00, a plain February",
    "2025-03, 31, 310.00, the night to summer time",
    "2025-10, 31, 310.00, the night to winter time",
    "2025-12, 31, 310.00, over the year end",
  })
  void shouldChargeAWholeMonthTheWholeRate(
      YearMonth month, int days, BigDecimal amount, String why) {
    history.delivered("2023-05-17", 7, "310");

    RentCharge charge = onlyCharge(month);

    assertEquals(days, charge.days(), why);
    assertEquals(amount, charge.amount(), why);
    assertEquals(month.atDay(1), charge.from(), why);
    assertEquals(month.atEndOfMonth(), charge.toInclusive(), why);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-31, 2025-03, 1, 3.23",
    "2024-02-29, 2024-02, 1, 3.45",
    "2024-02-28, 2024-02, 2, 6.90",
    "2025-02-28, 2025-02, 1, 3.57",
    "2025-03-30, 2025-03, 2, 6.45",
    "2025-10-26, 2025-10, 6, 19.35",
    "2025-12-31, 2025-12, 1, 3.23",
  })
  void shouldChargeTheShareOfTheMonthByDays(
      String delivered, YearMonth month, int days, BigDecimal amount) {
    history.delivered(delivered, 7, "100");

    RentCharge charge = onlyCharge(month);

    assertEquals(days, charge.days());
    assertEquals(amount, charge.amount());
  }

  @Test
  void shouldRefuseAnEventThatLacksWhatItsKindNeeds() {
    LocalDate day = LocalDate.of(2025, 3, 3);
    BigDecimal negative = new BigDecimal("-1");

    assertThrows(
        IllegalArgumentException.class,
        () -> RentEvent.of(1, RentEventKind.DELIVERED, day, Instant.EPOCH));
    assertThrows(
        IllegalArgumentException.class,
        () -> RentEvent.of(1, RentEventKind.REVERSED, day, Instant.EPOCH));
    assertThrows(
        IllegalArgumentException.class,
        () -> RentEvent.delivered(1, day, Instant.EPOCH, 7, negative));
  }

  private RentCharge onlyCharge(YearMonth month) {
    List<RentPeriod> periods =
        calculator.periods(history.build(), month.plusMonths(1).atEndOfMonth());
    List<RentCharge> charges = calculator.charges(periods, month);
    assertEquals(1, charges.size());
    return charges.get(0);
  }

  private void assertPeriods(String... expected) {
    assertPeriods(history, expected);
  }

  private void assertPeriods(RentHistoryBuilder events, String... expected) {
    List<String> periods =
        calculator.periods(events.build(), LocalDate.of(2025, 3, 31)).stream()
            .map(
                period ->
                    String.format(
                        "%s..%s %d %s %s",
                        period.from(),
                        period.toInclusive(),
                        period.payerId(),
                        period.monthlyRate(),
                        period.eventIds()))
            .toList();
    assertEquals(List.of(expected), periods);
  }

  @Test
  @Tag("PU-06")
  void shouldNotPayForTheTransportWhereTheArrivalDecides() {
    RentCalculator byArrival =
        new RentCalculator(new RentRule(RentStop.ARRIVAL, 5, WorkingCalendar.swedish()));
    LocalDate until = LocalDate.of(2025, 5, 31);
    history.delivered("2025-03-03", 7, "310").then(PICKUP_ORDERED, "2025-03-13");

    assertEquals(until, byArrival.periods(history.build(), until).get(0).toInclusive());
    history.then(RETURNED, "2025-03-31");
    assertEquals(
        LocalDate.of(2025, 3, 26), byArrival.periods(history.build(), until).get(0).toInclusive());
  }

  private static RentRule afterPickup(int workingDays) {
    return new RentRule(RentStop.PICKUP_ORDERED, workingDays, WorkingCalendar.swedish());
  }
}
