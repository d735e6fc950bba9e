package se.websesam.order.view;

import java.time.LocalDate;
import java.util.Set;
import se.websesam.order.domain.OrderStatus;

/**
 * What to look for among orders; whatever is null does not limit.
 *
 * @param mine only the caller's own orders
 * @param statuses the statuses that an order may have
 */
public record OrderSearch(
    boolean mine,
    boolean drafts,
    String orderNumber,
    Long recipientId,
    LocalDate from,
    LocalDate to,
    Set<OrderStatus> statuses) {

  /** The caller's own orders that still wait for something [öppna kundorder]. */
  public static OrderSearch open() {
    return new OrderSearch(true, false, null, null, null, null, OrderStatus.open());
  }

  /** The caller's own drafts. */
  public static OrderSearch ownDrafts() {
    return new OrderSearch(true, true, null, null, null, null, null);
  }
}
