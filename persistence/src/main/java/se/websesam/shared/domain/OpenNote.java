package se.websesam.shared.domain;

import java.util.regex.Pattern;

/** What is written beside things, and read by everybody who sees them. */
public final class OpenNote {

  /** Eight digits or more, however they are grouped: a date of birth is one already. */
  private static final Pattern IDENTITY = Pattern.compile("(?:\\d[\\s.+-]*){8,}");

  private OpenNote() {}

  /** Refuses a note that could name a person (V-CA-02). */
  public static void requireNamesNobody(String note, String field) {
    if (note != null && IDENTITY.matcher(note).find()) {
      throw new BusinessRuleViolation("V-CA-02", field);
    }
  }
}
