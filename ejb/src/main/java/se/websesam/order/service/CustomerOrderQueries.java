package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.view.DeviceRow;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.repository.OrderPartsRepository;
import se.websesam.order.view.ComingParts;
import se.websesam.order.view.DeviceComponents;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderRow;
import se.websesam.order.view.OrderSearch;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Searching and opening customer orders. */
@Stateless
public class CustomerOrderQueries {

  @Inject private CustomerOrderRepository orders;
  @Inject private RecipientRepository recipients;
  @Inject private OrderPartsRepository parts;
  @Inject private DeviceRepository devices;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of orders, newest first. */
  @RolesAllowed(Permissions.ORDER_VIEW)
  @Logged(value = AccessAction.SEARCH, object = "ORDER")
  public Page<OrderRow> list(OrderSearch search, PageRequest page) {
    return orders.list(caller.scope(), search, clock.getZone(), page);
  }

  /** How many orders a search finds, for a tile. */
  @RolesAllowed(Permissions.ORDER_VIEW)
  @NotLogged("a number without names; the list that the tile leads to writes the row")
  public long count(OrderSearch search) {
    return orders.count(caller.scope(), search, clock.getZone());
  }

  /** An order's page. */
  @RolesAllowed(Permissions.ORDER_VIEW)
  @Logged(value = AccessAction.VIEW, object = "ORDER")
  public OrderDetails details(@ObjectId long orderId) {
    return orders.findDetails(caller.scope(), orderId).orElseThrow(NotFound::new);
  }

  /** An order's page, by its number. */
  @RolesAllowed(Permissions.ORDER_VIEW)
  @Logged(value = AccessAction.VIEW, object = "ORDER")
  public OrderDetails detailsByNumber(@ObjectId String orderNumber) {
    return orders.findDetailsByNumber(caller.scope(), orderNumber).orElseThrow(NotFound::new);
  }

  /** Whether the caller may open an order with a number. */
  @RolesAllowed(Permissions.ORDER_VIEW)
  public boolean isKnown(String orderNumber) {
    return orders.isKnown(caller.scope(), orderNumber);
  }

  /**
   * The parts on their way to a holder's devices [komponenter på väg] (CP-04).
   *
   * @throws NotFound when the caller may not see the holder
   */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  @Logged(value = AccessAction.VIEW, object = "DEVICE_LIST")
  public ComingParts comingParts(String recipientRef) {
    RecipientDetails holder = holder(recipientRef);
    return new ComingParts(holder, parts.listComing(caller.scope(), holder.id()));
  }

  /**
   * The components of a device that a holder has, those on their way among them (CP-04).
   *
   * @throws NotFound when the caller may not see the holder, or the holder has no such device
   */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  @Logged(value = AccessAction.VIEW, object = "DEVICE_LIST")
  public DeviceComponents deviceComponents(String recipientRef, long holdingId) {
    RecipientDetails holder = holder(recipientRef);
    List<DeviceRow> held = devices.listHeld(caller.scope(), holder.id());
    DeviceRow main =
        held.stream()
            .filter(row -> row.holdingId() == holdingId)
            .findFirst()
            .orElseThrow(NotFound::new);
    Set<Long> here = new HashSet<>(Set.of(holdingId));
    // a part may carry parts of its own
    for (int before = 0; before < here.size(); ) {
      before = here.size();
      held.stream().filter(row -> sits(row, here)).map(DeviceRow::holdingId).forEach(here::add);
    }
    return new DeviceComponents(
        holder,
        main,
        held.stream().filter(row -> sits(row, here) && row.deliveredOn() != null).toList(),
        parts.listComing(caller.scope(), holder.id()).stream()
            .filter(part -> here.contains(part.mainHoldingId()))
            .toList());
  }

  private static boolean sits(DeviceRow row, Set<Long> here) {
    return row.isComponent() && here.contains(row.parentHoldingId());
  }

  private RecipientDetails holder(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .orElseThrow(NotFound::new);
  }
}
