package se.websesam.order.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.order.domain.OrderStatus;

/** The head of an order with its delivery details. */
public record OrderHead(
    long id,
    long version,
    String orderNumber,
    OrderStatus status,
    String recipientRef,
    long recipientId,
    boolean recipientProtected,
    String recipientName,
    long customerId,
    String customer,
    String orderer,
    long ordererId,
    Instant savedAt,
    Instant registeredAt,
    Long deliveryAddressId,
    String addressName,
    String addressStreet,
    String addressPostcode,
    String addressCity,
    String contactPerson,
    String contactPhone,
    String doorCode,
    String deliveryNote,
    LocalDate wishedOn,
    boolean deliverTogether,
    String comment) {

  /** Leaves the name of a protected person out (AC-13). */
  public OrderHead {
    recipientName = recipientProtected ? null : recipientName.strip();
  }
}
