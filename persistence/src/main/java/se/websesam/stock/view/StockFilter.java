package se.websesam.stock.view;

/**
 * Which articles of a store a list shows.
 *
 * @param text part of the number or designation, or null
 * @param lowOnly only those below their safety level
 */
public record StockFilter(String text, boolean lowOnly) {

  /** All of them. */
  public static StockFilter all() {
    return new StockFilter(null, false);
  }
}
