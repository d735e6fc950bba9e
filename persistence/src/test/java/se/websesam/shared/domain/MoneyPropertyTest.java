package se.websesam.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class MoneyPropertyTest {

  private static final BigDecimal HALF_ORE = new BigDecimal("0.005");

  @Example
  void shouldRoundHalfUpAwayFromZero() {
    assertEquals(new BigDecimal("1.01"), Money.round(new BigDecimal("1.005")));
    assertEquals(new BigDecimal("-1.01"), Money.round(new BigDecimal("-1.005")));
    assertEquals(new BigDecimal("1.00"), Money.round(new BigDecimal("1.00499")));
    assertEquals(new BigDecimal("2.00"), Money.round(new BigDecimal("2")));
  }

  @Example
  void shouldShareAMonthByDays() {
    BigDecimal rate = new BigDecimal("100.00");

    assertEquals(new BigDecimal("3.23"), Money.share(rate, 1, 31));
    assertEquals(new BigDecimal("50.00"), Money.share(rate, 14, 28));
    assertEquals(new BigDecimal("48.28"), Money.share(rate, 14, 29));
    assertEquals(rate, Money.share(rate, 30, 30));
    assertEquals(new BigDecimal("0.01"), Money.share(new BigDecimal("0.01"), 15, 30));
  }

  @Property
  void shouldRoundToTheNearestOre(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal amount) {
    BigDecimal rounded = Money.round(amount);

    assertEquals(2, rounded.scale());
    assertTrue(rounded.subtract(amount).abs().compareTo(HALF_ORE) <= 0);
    assertEquals(rounded, Money.round(rounded));
    assertEquals(rounded.negate(), Money.round(amount.negate()));
  }

  /** A sum of rounded lines is off by at most half an öre a line. */
  @Property
  void shouldSumSharesOfAMonthToTheWholeWithinHalfAnOreEach(
      @ForAll @BigRange(min = "0", max = "50000") @Scale(2) BigDecimal rate,
      @ForAll @IntRange(min = 28, max = 31) int month,
      @ForAll @IntRange(min = 1, max = 27) int first) {
    BigDecimal parts = Money.share(rate, first, month).add(Money.share(rate, month - first, month));

    assertEquals(2, parts.scale());
    assertTrue(parts.subtract(rate).abs().compareTo(HALF_ORE.add(HALF_ORE)) <= 0);
  }

  @Property
  void shouldGiveBackExactlyWhatWasCharged(
      @ForAll @BigRange(min = "0", max = "50000") @Scale(2) BigDecimal rate,
      @ForAll @IntRange(min = 28, max = 31) int month,
      @ForAll @IntRange(min = 1, max = 28) int days) {
    BigDecimal both = Money.share(rate, days, month).add(Money.share(rate, -days, month));

    assertEquals(Money.ZERO, both);
  }

  @Property
  void shouldTakeTaxOfEachLineToTheNearestOre(
      @ForAll @BigRange(min = "0", max = "50000") @Scale(2) BigDecimal net) {
    BigDecimal vat = Money.vat(net, new BigDecimal("0.25"));

    assertEquals(2, vat.scale());
    BigDecimal off = vat.multiply(BigDecimal.valueOf(4)).subtract(net).abs();
    assertTrue(off.compareTo(new BigDecimal("0.02")) <= 0, "a quarter, half an öre off at most");
  }
}
