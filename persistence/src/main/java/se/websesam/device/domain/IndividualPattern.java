package se.websesam.device.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * What a user looks for among the numbers of units [sök individ]: a whole number, {@code 123*} for
 * those that begin with 123, or {@code *123} for those that end with it.
 *
 * @param text the number, or its first or last digits, without the asterisk
 */
public record IndividualPattern(Kind kind, String text) {

  /** Which part of the number is given. */
  public enum Kind {
    WHOLE,
    BEGINNING,
    END
  }

  private static final Pattern DIGITS = Pattern.compile("(\\*?)(\\d{2,20})(\\*?)");

  /**
   * Reads what has been typed.
   *
   * @throws BusinessRuleViolation V-IN-02 when an asterisk stands in the middle, on both sides or
   *     with fewer than two digits
   */
  public static IndividualPattern parse(String typed) {
    String number = typed == null ? "" : typed.strip();
    if (!number.isEmpty() && number.indexOf('*') < 0) {
      return new IndividualPattern(Kind.WHOLE, number);
    }
    Matcher parts = DIGITS.matcher(number);
    if (!parts.matches() || parts.group(1).equals(parts.group(3))) {
      throw new BusinessRuleViolation("V-IN-02", "number");
    }
    boolean end = !parts.group(1).isEmpty();
    return new IndividualPattern(end ? Kind.END : Kind.BEGINNING, parts.group(2));
  }

  /**
   * A number that a unit may bear: digits alone, so that a part of it can be searched for.
   *
   * @throws BusinessRuleViolation V-IN-04 when it is missing, too long or holds something else
   */
  public static String requireNumber(String typed, String field) {
    String number = typed == null ? "" : typed.strip();
    if (!number.matches("\\d{2,20}")) {
      throw new BusinessRuleViolation("V-IN-04", field);
    }
    return number;
  }

  /** A number read from its end. */
  static String reversed(String number) {
    return new StringBuilder(number).reverse().toString();
  }

  /** The first of all numbers that could match, in the order of the index. */
  public String first() {
    return kind == Kind.END ? reversed(text) : text;
  }

  /** The number after all that could match, or null when none comes after them. */
  public String after() {
    char[] digits = first().toCharArray();
    for (int at = digits.length - 1; at >= 0; at--) {
      if (digits[at] != '9') {
        digits[at]++;
        return new String(digits, 0, at + 1);
      }
    }
    return null;
  }
}
