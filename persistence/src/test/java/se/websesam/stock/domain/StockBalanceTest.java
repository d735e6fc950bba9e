package se.websesam.stock.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.stock.domain.StockBalanceBuilder.POSTING;
import static se.websesam.stock.domain.StockBalanceBuilder.aBalance;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.shared.domain.BusinessRuleViolation;

class StockBalanceTest {

  private static final LocalDate LATER = LocalDate.of(2026, 12, 24);

  @Test
  @Tag("WD-01")
  void shouldFallByWhatIsTaken() {
    StockBalance balance = aBalance().physical(3).build();

    StockMovement movement = balance.withdraw(2, 0, null, POSTING, "lines:0:quantity");

    assertEquals(-2, movement.quantity());
    assertEquals(MovementKind.WITHDRAWN, movement.kind());
    assertEquals(1, balance.physical());
  }

  @Test
  @Tag("V-WD-02")
  @Tag("WD-08")
  void shouldRefuseMoreThanStandsThere() {
    StockBalance balance = aBalance().physical(3).build();

    assertRefused("V-WD-02", () -> balance.withdraw(4, 0, null, POSTING, "quantity"));
    assertEquals(3, balance.physical());
  }

  @Test
  @Tag("V-WD-04")
  void shouldRefuseWhatOthersHaveReserved() {
    StockBalance balance = aBalance().physical(3).reserved(2).build();

    assertRefused("V-WD-04", () -> balance.withdraw(2, 0, null, POSTING, "quantity"));
    assertRefused("V-WD-04", () -> balance.reserve(2, "quantity"));
    assertEquals(2, balance.reserved());
  }

  @Test
  void shouldGiveTheTakerWhatHeHasReservedHimself() {
    StockBalance balance = aBalance().physical(3).reserved(3).build();

    balance.withdraw(2, 2, null, POSTING, "quantity");

    assertEquals(1, balance.physical());
    assertEquals(1, balance.reserved());
  }

  @Test
  @Tag("V-CO-02")
  void shouldRefuseToReserveOrReceiveNothing() {
    StockBalance balance = aBalance().physical(3).build();

    assertRefused("V-CO-02", () -> balance.reserve(0, "quantity"));
    assertRefused("V-CO-02", () -> balance.receive(MovementKind.DELIVERED, 0, null, POSTING));
  }

  @Test
  void shouldKeepTheReservationInStepWithItsLine() {
    StockBalance balance = aBalance().physical(5).build();
    CartLine line = CartLine.reserve(balance, null, 2, "till höften", POSTING, LATER);
    assertEquals(2, balance.reserved());

    line.change(balance, 5, null);
    assertEquals(5, balance.reserved());

    line.release(balance, POSTING.at());
    assertEquals(0, balance.reserved());
    assertEquals(CartStatus.RELEASED, line.status());
  }

  @Test
  @Tag("V-CA-03")
  void shouldKeepAUnitBeingOne() {
    StockBalance balance = aBalance().physical(5).build();
    CartLine line = CartLine.reserve(balance, 9L, 1, null, POSTING, LATER);

    assertRefused("V-CA-03", () -> line.change(balance, 2, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"19121212-1212", "121212-1212 Tolvan", "1912 12 12", "pat 19121212"})
  @Tag("V-CA-02")
  void shouldRefuseNotesThatCouldNameAPerson(String note) {
    StockBalance balance = aBalance().physical(5).build();

    assertRefused("V-CA-02", () -> CartLine.reserve(balance, null, 1, note, POSTING, LATER));
    assertEquals(0, balance.reserved());
  }

  @Test
  @Tag("BS-01")
  @Tag("V-BS-01")
  void shouldKeepALevelFromOneOnOrNone() {
    StockBalance balance = aBalance().safetyLevel(4).build();

    balance.keepAt(9999);
    assertRefused("V-BS-01", () -> balance.keepAt(0));
    assertRefused("V-BS-01", () -> balance.keepAt(10_000));
    assertEquals(9999, balance.safetyLevel());

    balance.keepAt(null);
    assertNull(balance.safetyLevel());
  }

  @Test
  @Tag("V-BS-02")
  @Tag("V-BS-04")
  void shouldKeepTheDifferenceThatWasCountedWithItsReason() {
    StockBalance balance = aBalance().physical(5).build();

    assertRefused("V-BS-02", () -> balance.count(5, null, "borta", POSTING));
    assertRefused("V-BS-02", () -> balance.count(5, -1, "borta", POSTING));
    assertRefused("V-BS-04", () -> balance.count(5, 3, " ", POSTING));
    StockMovement difference = balance.count(5, 3, " borta ", POSTING).orElseThrow();

    assertEquals(-2, difference.quantity());
    assertEquals(MovementKind.COUNTED, difference.kind());
    assertEquals("borta", difference.reason());
    assertEquals(3, balance.physical());
  }

  @Test
  void shouldKeepNothingWhenTheBalanceWasRight() {
    StockBalance balance = aBalance().physical(5).build();

    assertEquals(Optional.empty(), balance.count(5, 5, null, POSTING));
  }

  @Test
  @Tag("V-CC-01")
  void shouldRefuseACountOfABalanceThatHasChangedMeanwhile() {
    StockBalance balance = aBalance().physical(4).build();

    assertRefused("V-CC-01", () -> balance.count(5, 5, null, POSTING));
  }

  @Test
  @Tag("V-BS-03")
  @Tag("BS-11")
  void shouldCountAwayNothingThatIsReserved() {
    StockBalance balance = aBalance().physical(3).reserved(2).build();

    assertRefused("V-BS-03", () -> balance.count(3, 1, "borta", POSTING));
    assertEquals(-1, balance.miss(9, "borta", POSTING).quantity());
    assertRefused("V-BS-03", () -> balance.miss(10, "borta", POSTING));
    assertEquals(1, balance.find(9, "i skåpet", POSTING).quantity());
    assertEquals(3, balance.physical());
  }

  @Test
  @Tag("V-CA-02")
  void shouldRefuseAReasonThatCouldNameAPerson() {
    StockBalance balance = aBalance().physical(3).build();

    assertRefused("V-CA-02", () -> balance.count(3, 2, "hos 19121212-1212", POSTING));
  }

  private static void assertRefused(String rule, Runnable act) {
    assertEquals(rule, assertThrows(BusinessRuleViolation.class, act::run).code());
  }
}
