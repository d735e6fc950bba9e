package se.websesam.shared.view;

import java.util.regex.Pattern;

/**
 * The column that the user wants a list sorted by, and which way. It comes from the address of a
 * page, so it is a wish: a list that has no such column keeps its own order.
 */
public record Sort(String column, boolean descending) {

  private static final Pattern FORM = Pattern.compile("-?[a-z]{1,30}");

  /** As an address has it: the column, after a minus when descending; null for anything else. */
  public static Sort parse(String text) {
    if (text == null || !FORM.matcher(text).matches()) {
      return null;
    }
    boolean descending = text.startsWith("-");
    return new Sort(text.substring(descending ? 1 : 0), descending);
  }

  @Override
  public String toString() {
    return (descending ? "-" : "") + column;
  }
}
