package se.websesam.invoice.domain;

import java.time.YearMonth;

/**
 * The number printed at [Vår ref.] and searched for: year and month of the invoicing and a number
 * in its series, such as 261000001.
 */
public final class OurReference {

  private OurReference() {}

  /** The reference of the invoice with a number in the series of a month. */
  public static String of(YearMonth month, int number) {
    return String.format("%02d%02d%05d", month.getYear() % 100, month.getMonthValue(), number);
  }

  /** What somebody typed, without the blanks and dashes that a printed number may carry. */
  public static String normalize(String typed) {
    return typed == null ? "" : typed.replaceAll("[\\s-]", "");
  }
}
