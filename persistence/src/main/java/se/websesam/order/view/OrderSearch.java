package se.websesam.order.view;

import java.time.LocalDate;
import se.websesam.order.domain.OrderStatus;

/**
 * What to look for among orders; whatever is null does not limit.
 *
 * @param mine only the caller's own orders
 * @param openOnly only orders that still wait for something
 */
public record OrderSearch(
    boolean mine,
    boolean openOnly,
    boolean drafts,
    String orderNumber,
    Long recipientId,
    LocalDate from,
    LocalDate to,
    OrderStatus status) {

  /** The caller's own orders that still wait for something [öppna kundorder]. */
  public static OrderSearch open() {
    return new OrderSearch(true, true, false, null, null, null, null, null);
  }

  /** The caller's own drafts. */
  public static OrderSearch ownDrafts() {
    return new OrderSearch(true, false, true, null, null, null, null, null);
  }
}
