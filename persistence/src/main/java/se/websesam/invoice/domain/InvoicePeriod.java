package se.websesam.invoice.domain;

/**
 * Which invoiced months a selection is about [period], seen from the month in which it is asked.
 */
public enum InvoicePeriod {
  /** The month before this one. */
  LAST_MONTH,
  /** The three months before this one. */
  LAST_THREE_MONTHS,
  /** This calendar year so far. */
  THIS_YEAR,
  /** The calendar year before this one. */
  LAST_YEAR,
  /** Months that were named. */
  CHOSEN
}
