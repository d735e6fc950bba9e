package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.view.OrderDetails;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What the order form opens with. */
@Stateless
public class OrderFormQueries {

  @Inject private CustomerOrderRepository orders;
  @Inject private RecipientRepository recipients;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The holder an order is written for. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "RECIPIENT")
  public RecipientDetails holder(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .orElseThrow(NotFound::new);
  }

  /** A draft to go on with. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "ORDER_DRAFT")
  public OrderDetails draft(long orderId) {
    return orders.findDetails(caller.scope(), orderId).orElseThrow(NotFound::new);
  }
}
