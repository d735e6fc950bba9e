package se.websesam.device.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.websesam.device.domain.RentEventKind.MISSING;
import static se.websesam.device.domain.RentEventKind.PICKUP_CANCELLED;
import static se.websesam.device.domain.RentEventKind.PICKUP_ORDERED;
import static se.websesam.device.domain.RentEventKind.RETURNED;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RentSettlementTest {

  private final RentSettlement settlement = new RentSettlement(RentRule.standard());
  private final RentHistoryBuilder history = new RentHistoryBuilder();
  private final List<RentCharge> invoiced = new ArrayList<>();

  @Test
  void shouldInvoiceTheMonthAndNothingTwice() {
    history.delivered("2025-01-15", 7, "310");

    assertInvoiced("2025-01", "2025-01 15..31 17 d 7 à 310.00 = 170.00 [1]");
    assertInvoiced("2025-01");
    assertInvoiced("2025-02", "2025-02 1..28 28 d 7 à 310.00 = 310.00 [1]");
    assertInvoiced("2025-02");
  }

  @Test
  void shouldCatchUpOnMonthsThatWereNeverInvoiced() {
    history.delivered("2024-12-31", 7, "310");

    assertInvoiced(
        "2025-02",
        "2024-12 31..31 1 d 7 à 310.00 = 10.00 [1]",
        "2025-01 1..31 31 d 7 à 310.00 = 310.00 [1]",
        "2025-02 1..28 28 d 7 à 310.00 = 310.00 [1]");
  }

  @Test
  void shouldLeaveLaterMonthsAlone() {
    history.delivered("2025-01-01", 7, "310");
    settle("2025-02");
    history.then(RETURNED, "2025-01-31");

    assertInvoiced("2025-01");
    assertInvoiced("2025-02", "2025-02 1..28 -28 d 7 à 310.00 = -310.00 [1, 2]");
  }

  @Test
  @Tag("PU-06")
  void shouldCreditRentInvoicedAfterAPickupThatBecameKnownLate() {
    history.delivered("2025-01-01", 7, "310");
    settle("2025-01");
    settle("2025-02");
    history.recorded("2025-03-02").then(PICKUP_ORDERED, "2025-01-16");

    assertInvoiced(
        "2025-03",
        "2025-01 1..31 -31 d 7 à 310.00 = -310.00 [1, 2]",
        "2025-01 1..21 21 d 7 à 310.00 = 210.00 [1, 2]",
        "2025-02 1..28 -28 d 7 à 310.00 = -310.00 [1, 2]");
    assertInvoiced("2025-03");
    assertInvoiced("2025-04");
  }

  @Test
  @Tag("PU-08")
  void shouldChargeWhatACancelledPickupHadStopped() {
    history.delivered("2025-01-01", 7, "310").then(PICKUP_ORDERED, "2025-01-16");
    settle("2025-01");
    settle("2025-02");
    history.then(PICKUP_CANCELLED, "2025-03-03");

    assertInvoiced(
        "2025-03",
        "2025-01 1..21 -21 d 7 à 310.00 = -210.00 [1, 2, 3]",
        "2025-01 1..31 31 d 7 à 310.00 = 310.00 [1, 2, 3]",
        "2025-02 1..28 28 d 7 à 310.00 = 310.00 [1, 2, 3]",
        "2025-03 1..31 31 d 7 à 310.00 = 310.00 [1, 2, 3]");
  }

  @Test
  @Tag("PU-11")
  void shouldChargeFromTheDayMissingWithoutTouchingWhatIsInvoiced() {
    history.delivered("2025-01-01", 7, "310").then(PICKUP_ORDERED, "2025-01-16");
    settle("2025-01");
    history.then(MISSING, "2025-02-15");

    assertInvoiced("2025-02", "2025-02 15..28 14 d 7 à 310.00 = 155.00 [1, 3]");
  }

  @Test
  @Tag("PY-07")
  void shouldMoveRentToTheRightPayer() {
    history.delivered("2025-01-01", 7, "310");
    settle("2025-01");
    history.recorded("2025-02-10").payer("2025-01-16", 8);

    assertInvoiced(
        "2025-02",
        "2025-01 1..31 -31 d 7 à 310.00 = -310.00 [1, 2]",
        "2025-01 1..15 15 d 7 à 310.00 = 150.00 [1, 2]",
        "2025-01 16..31 16 d 8 à 310.00 = 160.00 [1, 2]",
        "2025-02 1..28 28 d 8 à 310.00 = 310.00 [1, 2]");
  }

  @Test
  @Tag("PU-11")
  void shouldNameThePickupThatAFreeMonthBeforeARestartCameFrom() {
    history.delivered("2025-01-21", 7, "310");
    settle("2025-01");
    settle("2025-02");
    history.recorded("2025-03-20").then(PICKUP_ORDERED, "2025-01-28").then(MISSING, "2025-03-17");

    assertInvoiced(
        "2025-03",
        "2025-02 1..28 -28 d 7 à 310.00 = -310.00 [1, 2]",
        "2025-03 17..31 15 d 7 à 310.00 = 150.00 [1, 3]");
  }

  @Test
  void shouldNameTheCorrectionThatACreditCameFrom() {
    history.delivered("2025-01-01", 7, "310");
    settle("2025-01");
    history.recorded("2025-02-03").reversed("2025-02-03", 1).delivered("2025-01-22", 7, "310");

    assertInvoiced(
        "2025-02",
        "2025-01 1..31 -31 d 7 à 310.00 = -310.00 [1, 3, 2]",
        "2025-01 22..31 10 d 7 à 310.00 = 100.00 [3, 1, 2]",
        "2025-02 1..28 28 d 7 à 310.00 = 310.00 [3]");
  }

  @Test
  void shouldCreditEverythingWhenTheDeliveryNeverWas() {
    history.delivered("2024-01-31", 7, "100");
    settle("2024-03");
    history.reversed("2024-04-02", 1);

    settle("2024-04");

    assertEquals(0, total().signum());
  }

  @Test
  void shouldInvoiceNoLineWithoutMoney() {
    history.delivered("2025-01-01", 7, "0");

    assertInvoiced("2025-01");
  }

  @Test
  void shouldSettleOneMonthAlone() {
    history.delivered("2024-01-01", 7, "310");

    List<RentCharge> due = settlement.settleMonth(history.build(), invoiced, YearMonth.of(2025, 2));

    assertEquals(List.of("2025-02 1..28 28 d 7 à 310.00 = 310.00 [1]"), texts(due));
    assertTrue(settlement.settleMonth(history.build(), due, YearMonth.of(2025, 2)).isEmpty());
  }

  private void settle(String month) {
    invoiced.addAll(settlement.settle(history.build(), invoiced, YearMonth.parse(month)));
  }

  private BigDecimal total() {
    return invoiced.stream().map(RentCharge::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void assertInvoiced(String month, String... expected) {
    int before = invoiced.size();
    settle(month);
    assertEquals(List.of(expected), texts(invoiced.subList(before, invoiced.size())));
  }

  private static List<String> texts(List<RentCharge> charges) {
    return charges.stream()
        .map(
            charge ->
                String.format(
                    "%s %d..%d %d d %d à %s = %s %s",
                    charge.month(),
                    charge.from().getDayOfMonth(),
                    charge.toInclusive().getDayOfMonth(),
                    charge.days(),
                    charge.payerId(),
                    charge.monthlyRate(),
                    charge.amount(),
                    charge.eventIds()))
        .toList();
  }
}
