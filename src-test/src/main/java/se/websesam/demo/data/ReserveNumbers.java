package se.websesam.demo.data;

/**
 * Reserve numbers of the Stockholm form [reservnummer] for patients beyond the published test
 * numbers: 99, a year, a serial number and a check digit.
 *
 * <p>The year is one that has not come, so nobody has been given such a number.
 */
final class ReserveNumbers {

  private static final int FIRST_YEAR = 2090;
  private static final int A_YEAR = 100_000;

  private ReserveNumbers() {}

  static String number(int serial) {
    String counted = "%02d%05d".formatted((FIRST_YEAR + serial / A_YEAR) % 100, serial % A_YEAR);
    return "9920" + counted + checkDigit(counted);
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int product = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
