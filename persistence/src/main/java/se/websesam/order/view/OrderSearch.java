package se.websesam.order.view;

import java.util.Set;
import se.websesam.order.domain.OrderStatus;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.shared.view.CaseFilter;

/**
 * What to look for among orders; whatever is null does not limit.
 *
 * @param mine only the caller's own orders
 * @param statuses the statuses that an order may have
 */
public record OrderSearch(
    boolean mine, boolean drafts, String orderNumber, Set<OrderStatus> statuses, CaseFilter filter)
    implements PatientRelated {

  /** The caller's own orders that still wait for something [öppna kundorder]. */
  public static OrderSearch open() {
    return new OrderSearch(true, false, null, OrderStatus.open(), CaseFilter.none());
  }

  /** The caller's own drafts. */
  public static OrderSearch ownDrafts() {
    return new OrderSearch(true, true, null, null, CaseFilter.none());
  }

  @Override
  public String recipientRef() {
    return filter.recipientRef();
  }
}
