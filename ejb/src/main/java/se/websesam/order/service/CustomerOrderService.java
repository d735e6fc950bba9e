package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.service.DeviceHoldingService;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.CustomerOrder.Terms;
import se.websesam.order.domain.DeliverTo;
import se.websesam.order.domain.DeliveryDetails;
import se.websesam.order.domain.OtherAddress;
import se.websesam.order.domain.Wanted;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.view.OrderDetails;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** What an orderer does with a customer order: save, submit, discard, cancel. */
@Stateless
public class CustomerOrderService {

  private static final String SUBMIT = "order.submit";
  private static final String DRAFT = "order.draft";

  @Inject private CustomerOrderRepository orders;
  @Inject private FormSubmissionRepository forms;
  @Inject private OrderGoals goals;
  @Inject private OrderAddresses addresses;
  @Inject private DeviceHoldingService holdings;
  @Inject private OrderLines orderLines;
  @Inject private LeadTimes leadTimes;
  @Inject private OrderHoldings orderHoldings;
  @Inject private AccessoryFit fit;
  @Inject private OrderFiles files;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * Keeps the form as a draft [spara ändringar]; nothing reaches the centre (G-03).
   *
   * @throws BusinessRuleViolation V-CC-01 when somebody else has changed the draft, V-CO-12 when it
   *     has been submitted
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "ORDER_DRAFT")
  public SavedOrder saveDraft(@Valid SaveOrder form) {
    OrderGoal goal = goals.get(form.goal());
    List<Wanted> wanted = orderLines.wanted(form.lines());
    long customerId = addresses.customer(goal, form.delivery().addressId());
    CustomerOrder order = draftOf(form, goal, customerId);
    rewrite(order, form, customerId, wanted);
    orders.flush();
    return new SavedOrder(order.id(), order.version(), null);
  }

  /**
   * Submits the form [verkställ]: the order gets its number, its lines their price and payer, and
   * the devices stand in the recipient's list at once (CO-13). The same form sent again gets the
   * same answer.
   *
   * @throws BusinessRuleViolation V-ID-05, V-ID-06, V-CO-01 to V-CO-03, V-CO-07 to V-CO-09,
   *     V-CO-17, V-CF-03, V-AR-*, V-CC-01
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.CREATE, object = "ORDER")
  public SavedOrder submit(@Valid SaveOrder form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), SUBMIT, caller.id(), now);
    if (earlier.isPresent()) {
      long orderId = Long.parseLong(earlier.get());
      return new SavedOrder(orderId, 0, orders.getNumber(orderId));
    }
    OrderGoal goal = goals.get(form.goal());
    goal.requireMayReceive();
    // all is asked for before the order is made: a question in between would write it half-made
    List<Wanted> wanted = orderLines.wanted(form.lines());
    long customerId = addresses.customer(goal, form.delivery().addressId());
    orderLines.requireAnswers(wanted);
    requireInstruction(form.orderId(), wanted);
    addresses.requirePossible(goal, form.delivery());
    Map<Long, DeviceHolding> complemented = orderLines.complemented(goal.recipientId(), wanted);
    fit.requireFit(goal, form.lines());
    Terms terms = orderLines.terms(goal, customerId, wanted, complemented);
    if (form.delivery().urgent()) {
      terms = terms.urgent(orderLines.urgentFee(customerId));
    }
    String number = orders.nextNumber();
    CustomerOrder order = draftOf(form, goal, customerId);
    rewrite(order, form, customerId, wanted);
    order.submit(number, wanted, terms, Act.of(caller.id(), now));
    order.due(leadTimes.byArticle(wanted, form.delivery().urgent()));
    orders.flush();
    if (order.recipientId() != null) {
      orderHoldings.make(order);
    }
    forms.answer(form.formKey(), order.id().toString());
    orders.flush();
    return new SavedOrder(order.id(), order.version(), order.orderNumber());
  }

  /** Throws a draft away [avbryt], with its files. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.CANCEL, object = "ORDER_DRAFT")
  public OrderDetails discard(@ObjectId long orderId, long version) {
    CustomerOrder order = orders.getForChange(caller.scope(), orderId);
    order.requireVersion(version);
    order.discard(Act.of(caller.id(), clock.instant()));
    files.removeAll(orderId);
    orders.flush();
    return orders.findDetails(caller.scope(), orderId).orElseThrow(NotFound::new);
  }

  /**
   * Cancels an order [makulera kundorder] while the centre has not begun with it (CO-14).
   *
   * @throws BusinessRuleViolation V-CO-10 when the centre has begun, V-CC-01 when somebody else has
   *     changed the order
   */
  @RolesAllowed(Permissions.ORDER_CANCEL)
  @Logged(value = AccessAction.CANCEL, object = "ORDER")
  public OrderDetails cancel(@ObjectId long orderId, long version) {
    CustomerOrder order = orders.getForChange(caller.scope(), orderId);
    order.cancelByOrderer(Act.of(caller.id(), clock.instant()));
    order.requireVersion(version);
    if (order.recipientId() != null) {
      order.lines().forEach(line -> holdings.orderCancelled(line.id()));
    }
    orders.flush();
    return orders.findDetails(caller.scope(), orderId).orElseThrow(NotFound::new);
  }

  /**
   * The draft that the form was opened from, or that the same form has made before, or a new one.
   */
  private CustomerOrder draftOf(SaveOrder form, OrderGoal goal, long customerId) {
    if (form.orderId() != null) {
      CustomerOrder order = orders.getForChange(caller.scope(), form.orderId());
      order.requireVersion(form.version());
      return order;
    }
    String key = form.formKey() + ":draft";
    Optional<String> earlier = forms.claim(key, DRAFT, caller.id(), clock.instant());
    if (earlier.isPresent()) {
      return orders.getForChange(caller.scope(), Long.parseLong(earlier.get()));
    }
    CustomerOrder order = goal.draft(customerId, Act.of(caller.id(), clock.instant()));
    orders.add(order);
    forms.answer(key, order.id().toString());
    return order;
  }

  /** What is to be adapted is ordered with an instruction for it (CO-12, V-CO-11). */
  private void requireInstruction(Long orderId, List<Wanted> wanted) {
    boolean adapted = wanted.stream().anyMatch(Wanted::adapted);
    if (adapted && (orderId == null || files.count(orderId) == 0)) {
      throw new BusinessRuleViolation("V-CO-11", "files");
    }
  }

  private void rewrite(CustomerOrder order, SaveOrder form, long customerId, List<Wanted> wanted) {
    SaveOrder.Delivery delivery = form.delivery();
    order.rewrite(
        delivery.addressId() == null ? order.customerId() : customerId,
        details(delivery, wanted.stream().anyMatch(Wanted::adapted)),
        form.comment(),
        wanted,
        clock.instant());
  }

  /** What is to be adapted goes to the technical service first, whatever was chosen (CO-12). */
  private static DeliveryDetails details(SaveOrder.Delivery delivery, boolean adapted) {
    return DeliveryDetails.to(delivery.addressId())
        .at(
            adapted ? DeliverTo.TECHNICAL_SERVICE : delivery.to(),
            delivery.pointId(),
            new OtherAddress(
                delivery.otherName(),
                delivery.otherStreet(),
                delivery.otherPostcode(),
                delivery.otherCity()))
        .contact(
            delivery.contactPerson(), delivery.contactPhone(), delivery.doorCode(), delivery.note())
        .when(delivery.wishedOn(), delivery.together(), delivery.urgent());
  }
}
