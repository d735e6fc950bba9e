package se.websesam.shared.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money [belopp]: Swedish kronor with exactly two decimals, rounded half up. */
public final class Money {

  /** No money at all, 0.00 kr. */
  public static final BigDecimal ZERO = new BigDecimal("0.00");

  private Money() {}

  /** An amount rounded to whole öre, half up. */
  public static BigDecimal round(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** The value-added tax [moms] on a net amount at a rate such as 0.25, rounded to whole öre. */
  public static BigDecimal vat(BigDecimal net, BigDecimal rate) {
    return round(net.multiply(rate));
  }

  /**
   * A part of an amount by days, such as 10 of the 31 days of a month, rounded to whole öre once.
   */
  public static BigDecimal share(BigDecimal amount, int days, int ofDays) {
    return amount
        .multiply(BigDecimal.valueOf(days))
        .divide(BigDecimal.valueOf(ofDays), 2, RoundingMode.HALF_UP);
  }
}
