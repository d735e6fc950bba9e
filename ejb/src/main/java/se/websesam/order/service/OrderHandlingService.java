package se.websesam.order.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.device.service.DeviceHoldingService;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.CustomerOrderLine;
import se.websesam.order.domain.LineAction;
import se.websesam.order.domain.OrderLineCancelled;
import se.websesam.order.domain.OrderLineExpected;
import se.websesam.order.domain.StoreSaleDelivered;
import se.websesam.order.domain.UrgentFeeDue;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.view.WorkLine;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.stock.service.StoreDeliveryService;
import se.websesam.user.service.CurrentCaller;

/** What the centre does with the lines of customer orders. */
@Stateless
public class OrderHandlingService {

  @Inject private CustomerOrderRepository orders;
  @Inject private ArticleRepository articles;
  @Inject private DeviceHoldingService holdings;
  @Inject private StoreDeliveryService deliveries;
  @Inject private WorkLines workLines;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Resource private SessionContext session;
  @Inject private Event<OrderLineCancelled> cancellations;
  @Inject private Event<OrderLineExpected> expectations;
  @Inject private Event<StoreSaleDelivered> storeSales;
  @Inject private Event<UrgentFeeDue> urgentFees;

  /**
   * Begins with a line, buys for it, back-orders, picks or dispatches it.
   *
   * @throws BusinessRuleViolation V-US-03 when the caller lacks the permission of the action
   */
  @RolesAllowed({Permissions.ORDER_HANDLE, Permissions.ORDER_DELIVER})
  @Logged(value = AccessAction.UPDATE, object = "ORDER_LINE")
  public WorkLine handle(LineRef ref, LineAction action) {
    if (!session.isCallerInRole(action.permission())) {
      throw new BusinessRuleViolation("V-US-03");
    }
    CustomerOrder order = open(ref);
    order.handle(ref.lineNumber(), action, act(null));
    return done(ref);
  }

  /**
   * Sets a numbered unit, or the quantity, aside for a line.
   *
   * @throws BusinessRuleViolation V-WD-03 when the article is numbered and no free unit has the
   *     number
   */
  @RolesAllowed(Permissions.ORDER_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "ORDER_LINE")
  public WorkLine allocate(LineRef ref, String individualNumber) {
    CustomerOrder order = open(ref);
    Article article = articles.get(order.line(ref.lineNumber()).articleId());
    Long individual =
        article.isIndividualTracked() ? holdings.allocate(article, individualNumber) : null;
    order.allocate(ref.lineNumber(), individual, act(null));
    return done(ref);
  }

  /**
   * Sets the day the centre expects to deliver, and tells the orderer (CO-11).
   *
   * @throws BusinessRuleViolation V-CO-15 when the day has passed
   */
  @RolesAllowed(Permissions.ORDER_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "ORDER_LINE")
  public WorkLine expect(LineRef ref, LocalDate day) {
    if (day == null || day.isBefore(LocalDate.now(clock))) {
      throw new BusinessRuleViolation("V-CO-15", "expectedOn");
    }
    CustomerOrder order = open(ref);
    order.expect(ref.lineNumber(), day);
    WorkLine line = done(ref);
    expectations.fire(
        new OrderLineExpected(
            order.id(), order.orderNumber(), order.ordererId(), line.line().designation(), day));
    return line;
  }

  /**
   * Delivers a line on a day that has come: sets the delivery date, starts rent, makes sales
   * billable; to a store, raises its balance (BS-04). The first of an urgent order makes its fee
   * billable (CO-09).
   *
   * @throws BusinessRuleViolation V-CO-16 when the day lies ahead
   */
  @RolesAllowed(Permissions.ORDER_DELIVER)
  @Logged(value = AccessAction.UPDATE, object = "ORDER_LINE")
  public WorkLine deliver(LineRef ref, LocalDate day) {
    if (day == null || day.isAfter(LocalDate.now(clock))) {
      throw new BusinessRuleViolation("V-CO-16", "deliveredOn");
    }
    CustomerOrder order = open(ref);
    order.deliver(ref.lineNumber(), day, act(null)).ifPresent(urgentFees::fire);
    CustomerOrderLine line = order.line(ref.lineNumber());
    if (order.storeId() == null) {
      holdings.deliver(line.id(), line.individualId(), day);
    } else {
      deliverToStore(order, line, day);
    }
    return done(ref);
  }

  /**
   * Cancels a line, and the parts of it that are not yet delivered, for a reason that reaches the
   * orderer as a message for each (G-09).
   *
   * @throws BusinessRuleViolation V-CO-14 without a reason
   */
  @RolesAllowed(Permissions.ORDER_HANDLE)
  @Logged(value = AccessAction.CANCEL, object = "ORDER_LINE")
  public WorkLine cancel(LineRef ref, String reason) {
    CustomerOrder order = open(ref);
    List<CustomerOrderLine> gone = order.cancelByCentre(ref.lineNumber(), act(reason));
    for (CustomerOrderLine line : gone) {
      if (line.individualId() != null) {
        holdings.release(line.individualId());
      }
      if (order.recipientId() != null) {
        holdings.orderCancelled(line.id());
      }
    }
    WorkLine after = done(ref);
    Map<Long, Article> found =
        articles.listById(
            gone.stream().map(CustomerOrderLine::articleId).collect(Collectors.toSet()));
    for (CustomerOrderLine line : gone) {
      cancellations.fire(
          new OrderLineCancelled(
              order.id(),
              order.orderNumber(),
              order.ordererId(),
              found.get(line.articleId()).designation(),
              reason));
    }
    return after;
  }

  /**
   * The store's balance rises; what is sold is billed now, what is rented when a patient gets it.
   */
  private void deliverToStore(CustomerOrder order, CustomerOrderLine line, LocalDate day) {
    deliveries.delivered(
        order.storeId(),
        line.articleId(),
        line.quantity(),
        line.individualId(),
        day,
        order.orderNumber());
    line.soldToStore().ifPresent(storeSales::fire);
  }

  private CustomerOrder open(LineRef ref) {
    CustomerOrder order = orders.getForChange(caller.scope(), ref.orderId());
    order.requireVersion(ref.version());
    return order;
  }

  private Act act(String reason) {
    return new Act(caller.id(), clock.instant(), reason);
  }

  private WorkLine done(LineRef ref) {
    orders.flush();
    return workLines.get(ref.orderId(), ref.lineNumber(), session::isCallerInRole);
  }
}
