package se.websesam.shared.view;

import java.time.LocalDate;

/**
 * What the lists of orders and reports are asked for alike; null for what does not matter.
 *
 * @param recipientRef only those of one holder
 * @param item only those about one unit or article, by its number
 * @param from registered on this day or later
 * @param to registered on this day or earlier
 */
public record CaseFilter(String recipientRef, String item, LocalDate from, LocalDate to) {

  /** All of them. */
  public static CaseFilter none() {
    return new CaseFilter(null, null, null, null);
  }
}
