package se.websesam.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.websesam.customer.view.DeliveryPointOption;
import se.websesam.order.domain.DeliverTo;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.service.OrderFormQueries;
import se.websesam.order.view.OrderRow;
import se.websesam.order.view.OrderSearch;
import se.websesam.recipient.domain.RecipientKind;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.view.StoreOption;

/** What the order form lets one choose: stores, drafts to go on with, places of delivery. */
@Named
@RequestScoped
public class OrderGoalBacking {

  private static final int SHOWN = 10;

  @Inject private OrderFormBacking order;
  @Inject private OrderFormQueries queries;
  @Inject private CustomerOrderQueries orders;

  private List<StoreOption> stores;
  private List<DeliveryPointOption> points;
  private List<OrderRow> drafts;

  /** The stores that may be ordered to. */
  public List<StoreOption> getStores() {
    if (stores == null) {
      stores = queries.stores();
    }
    return stores;
  }

  /** Own drafts, the newest first. */
  public List<OrderRow> getDrafts() {
    if (drafts == null) {
      drafts = orders.list(OrderSearch.ownDrafts(), new PageRequest(0, SHOWN)).rows();
    }
    return drafts;
  }

  /**
   * Where goods can be brought [välj adress]: home only to a patient whose address may be shown,
   * and for a protected person to no other place than a unit's (AC-13).
   */
  public List<DeliverTo> getPlaces() {
    boolean guarded = order.getHolder() != null && order.getHolder().protectedIdentity();
    boolean home =
        order.getHolder() != null && order.getHolder().kind() == RecipientKind.PATIENT && !guarded;
    return Arrays.stream(DeliverTo.values())
        .filter(place -> place != DeliverTo.TECHNICAL_SERVICE)
        .filter(place -> place != DeliverTo.HOME || home)
        .filter(place -> place != DeliverTo.OTHER || !guarded)
        .filter(place -> place != DeliverTo.POINT || !getPoints().isEmpty())
        .toList();
  }

  /** The delivery points to choose from. */
  public List<DeliveryPointOption> getPoints() {
    if (points == null) {
      points = queries.deliveryPoints(order.goal());
    }
    return points;
  }
}
