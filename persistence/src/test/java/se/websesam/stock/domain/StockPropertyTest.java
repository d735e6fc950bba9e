package se.websesam.stock.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.websesam.stock.domain.StockBalanceBuilder.POSTING;
import static se.websesam.stock.domain.StockBalanceBuilder.aBalance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Whatever comes, goes and is reserved: the balance stays the sum of what happened. */
class StockPropertyTest {

  private static final LocalDate LATER = LocalDate.of(2026, 12, 24);

  /** Something somebody tries; pick chooses among the lines of the cart. */
  record Try(String what, int quantity, int pick) {}

  @Property(tries = 500)
  void shouldKeepEveryInvariant(@ForAll("attempts") List<Try> attempts) {
    StockBalance balance = aBalance().build();
    List<StockMovement> movements = new ArrayList<>();
    List<CartLine> cart = new ArrayList<>();

    for (Try attempt : attempts) {
      try {
        act(attempt, balance, movements, cart);
      } catch (BusinessRuleViolation refused) {
        assertTrue(
            List.of("V-WD-02", "V-WD-04", "V-CA-01", "V-CO-02", "V-BS-03").contains(refused.code()),
            refused.code());
      }
      assertEquals(movements.stream().mapToInt(StockMovement::quantity).sum(), balance.physical());
      assertEquals(
          cart.stream()
              .filter(line -> line.status() == CartStatus.RESERVED)
              .mapToInt(CartLine::quantity)
              .sum(),
          balance.reserved());
      assertTrue(0 <= balance.reserved() && balance.reserved() <= balance.physical());
    }
  }

  private static void act(
      Try attempt, StockBalance balance, List<StockMovement> movements, List<CartLine> cart) {
    CartLine line = cart.isEmpty() ? null : cart.get(attempt.pick() % cart.size());
    switch (attempt.what()) {
      case "receive" ->
          movements.add(balance.receive(MovementKind.DELIVERED, attempt.quantity(), null, POSTING));
      case "withdraw" ->
          movements.add(balance.withdraw(attempt.quantity(), 0, null, POSTING, null));
      case "count" ->
          balance
              .count(balance.physical(), attempt.quantity(), "räknat", POSTING)
              .ifPresent(movements::add);
      case "reserve" ->
          cart.add(CartLine.reserve(balance, null, attempt.quantity(), null, POSTING, LATER));
      case "prescribe" -> {
        if (line != null && line.status() == CartStatus.RESERVED) {
          movements.add(balance.withdraw(line.quantity(), line.quantity(), null, POSTING, null));
          line.prescribe(POSTING.at());
        }
      }
      case "release" -> {
        if (line != null) {
          line.release(balance, POSTING.at());
        }
      }
      default -> {
        if (line != null) {
          line.expire(balance, POSTING.at());
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Try>> attempts() {
    return Combinators.combine(
            Arbitraries.of(
                "receive", "withdraw", "count", "reserve", "prescribe", "release", "expire"),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 20))
        .as(Try::new)
        .list()
        .ofMaxSize(40);
  }
}
