package se.websesam.order.web;

/** Which list of orders is shown. */
public enum OrderView {
  /** Own orders that still wait for something [öppna kundorder]. */
  OPEN,
  /** Own drafts. */
  DRAFTS,
  /** All that the user may see [sök kundorder]. */
  SEARCH
}
