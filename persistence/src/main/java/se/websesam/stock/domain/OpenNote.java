package se.websesam.stock.domain;

import java.util.regex.Pattern;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What is written beside things in a store, and read by everybody who uses it. */
final class OpenNote {

  /** Eight digits or more, however they are grouped: a date of birth is one already. */
  private static final Pattern IDENTITY = Pattern.compile("(?:\\d[\\s.+-]*){8,}");

  private OpenNote() {}

  /** Refuses a note that could name a person (V-CA-02). */
  static void requireNamesNobody(String note, String field) {
    if (note != null && IDENTITY.matcher(note).find()) {
      throw new BusinessRuleViolation("V-CA-02", field);
    }
  }
}
