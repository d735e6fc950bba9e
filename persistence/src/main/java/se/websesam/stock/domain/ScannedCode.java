package se.websesam.stock.domain;

import java.util.regex.Pattern;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * What a scanner read or a hand typed [skannad kod]: the number of a unit or of an article, and
 * nothing else.
 *
 * <p>Nothing is cut out of a longer text: the maker's own labels carry numbers too, and one of them
 * could be somebody else's unit here.
 */
public record ScannedCode(String number) {

  /** Blanks, and what scanners send before and after a code: tabulators, ends of lines. */
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u0000\\u0002\\u0003]+|[\\s\\u0000\\u0002\\u0003]+$");

  /** How a scanner that says so names the plain kinds of code: Code 39, Code 128, QR, matrix. */
  private static final Pattern PLAIN_KIND = Pattern.compile("^](A[0-7]|C0|Q[01]|d[01])");

  /** A GS1 code by its name, by its separator, or as printed with brackets. */
  private static final Pattern GS1 = Pattern.compile("^](C1|e0|d2|Q3|J1)|\\u001d|^\\(\\d{2,4}\\)");

  private static final Pattern NUMBER =
      Pattern.compile("[0-9A-Za-zÅÄÖåäö](?:[0-9A-Za-zÅÄÖåäö.-]{0,19})");

  /**
   * Reads a code.
   *
   * @throws BusinessRuleViolation V-WD-07 when it is a maker's GS1 label, V-WD-06 when it cannot be
   *     a number of ours
   */
  public static ScannedCode read(String text, String field) {
    String code = EDGES.matcher(text == null ? "" : text).replaceAll("");
    if (GS1.matcher(code).find()) {
      throw new BusinessRuleViolation("V-WD-07", field);
    }
    code = PLAIN_KIND.matcher(code).replaceFirst("");
    if (!NUMBER.matcher(code).matches()) {
      throw new BusinessRuleViolation("V-WD-06", field);
    }
    return new ScannedCode(code);
  }
}
