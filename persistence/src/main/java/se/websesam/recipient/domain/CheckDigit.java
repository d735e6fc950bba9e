package se.websesam.recipient.domain;

/** Check digit [kontrollsiffra] at the end of an identity number: the modulus-10 method (Luhn). */
final class CheckDigit {

  private CheckDigit() {}

  /**
   * Whether the last digit is right for the characters before it.
   *
   * @param from where counting begins: 2 leaves out the century
   */
  static boolean holds(String value, int from) {
    int sum = 0;
    int weight = 1;
    for (int at = value.length() - 1; at >= from; at--) {
      sum += digitSum(weight * worth(value.charAt(at)));
      weight = 3 - weight;
    }
    return sum % 10 == 0;
  }

  /** A letter of a national reserve identity counts as its ASCII code, A as 65. */
  private static int worth(char character) {
    return character <= '9' ? character - '0' : character;
  }

  private static int digitSum(int number) {
    return number < 10 ? number : number % 10 + digitSum(number / 10);
  }
}
