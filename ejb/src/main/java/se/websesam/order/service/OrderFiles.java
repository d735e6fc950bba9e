package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.repository.AttachmentRepository;

/** Files of an order, for use cases that have asked for the order in scope. */
@ApplicationScoped
public class OrderFiles {

  @Inject private AttachmentRepository attachments;

  /** How many files an order has. */
  public long count(long orderId) {
    return attachments.count(OwnerType.CUSTOMER_ORDER, orderId);
  }

  /** Takes all files of an order away. */
  public void removeAll(long orderId) {
    attachments.removeAll(OwnerType.CUSTOMER_ORDER, orderId);
  }
}
