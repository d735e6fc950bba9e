package se.websesam.order.view;

import java.time.Instant;
import se.websesam.order.domain.OrderStatus;
import se.websesam.recipient.domain.RecipientKind;

/** A row of an order list. The recipient's number is shown only where the caller may see him. */
public record OrderRow(
    long id,
    String orderNumber,
    OrderStatus status,
    Instant savedAt,
    Instant registeredAt,
    RecipientKind recipientKind,
    String recipientName,
    String customer,
    String orderer,
    long lines) {}
