package se.websesam.order.view;

import java.time.Instant;
import se.websesam.order.domain.OrderKind;
import se.websesam.order.domain.OrderStatus;

/** The head of an order: it goes to a recipient or to a store. */
public record OrderHead(
    long id,
    long version,
    String orderNumber,
    OrderStatus status,
    OrderKind kind,
    String recipientRef,
    Long recipientId,
    Boolean recipientProtected,
    String recipientName,
    Long storeId,
    String storeName,
    long customerId,
    String customer,
    String orderer,
    long ordererId,
    Instant savedAt,
    Instant registeredAt,
    String comment) {

  /** Leaves the name of a protected person out (AC-13). */
  public OrderHead {
    recipientProtected = recipientProtected != null && recipientProtected;
    recipientName = recipientProtected || recipientName == null ? null : recipientName.strip();
  }

  /** Whether it goes to a store and concerns no patient. */
  public boolean toStore() {
    return storeId != null;
  }
}
