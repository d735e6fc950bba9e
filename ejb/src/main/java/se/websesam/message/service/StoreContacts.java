package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.websesam.message.repository.MessageRepository;
import se.websesam.order.domain.OrderKind;
import se.websesam.user.repository.UserRepository;

/** Who is told of a store: its contacts [kontaktpersoner]. */
@ApplicationScoped
public class StoreContacts {

  private static final String CONTACT = "STORE_CONTACT";

  @Inject private UserRepository users;
  @Inject private MessageRepository messages;

  /** The contacts of a customer's stores. */
  List<Long> of(long customerId) {
    return users.listWithRole(CONTACT, customerId);
  }

  /** Who is told of an order: its orderer, or the contacts when nobody wrote it. */
  public List<Long> orOrderer(long orderId, long ordererId) {
    return messages
        .findCustomerOfOrder(orderId, OrderKind.AUTOMATIC)
        .map(this::of)
        .orElse(List.of(ordererId));
  }
}
