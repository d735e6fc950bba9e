package se.websesam.order.view;

import java.time.Instant;
import se.websesam.order.domain.OrderKind;
import se.websesam.order.domain.OrderStatus;
import se.websesam.recipient.domain.RecipientKind;

/**
 * A row of an order list, to a recipient or to a store; it never names a person with protected
 * identity (AC-13).
 */
public record OrderRow(
    long id,
    String orderNumber,
    OrderStatus status,
    Instant savedAt,
    Instant registeredAt,
    RecipientKind recipientKind,
    Boolean recipientProtected,
    String recipientName,
    String storeName,
    OrderKind kind,
    String customer,
    String orderer,
    long lines) {

  /** Leaves the name of a protected person out. */
  public OrderRow {
    recipientProtected = recipientProtected != null && recipientProtected;
    recipientName = recipientProtected || recipientName == null ? null : recipientName.strip();
  }
}
