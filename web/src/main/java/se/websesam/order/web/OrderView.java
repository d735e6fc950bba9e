package se.websesam.order.web;

import java.util.Arrays;

/** Which list of orders is shown. */
public enum OrderView {
  /** Own orders that still wait for something [öppna kundorder]. */
  OPEN,
  /** Own drafts. */
  DRAFTS,
  /** All that the user may see [sök kundorder]. */
  SEARCH,
  /** Those of which something has been delivered [sök levererad kundorder]. */
  DELIVERED;

  /** The one that an address asks for; open orders if it asks for none. */
  static OrderView of(String name) {
    return Arrays.stream(values())
        .filter(view -> view.name().equals(name))
        .findFirst()
        .orElse(OPEN);
  }
}
