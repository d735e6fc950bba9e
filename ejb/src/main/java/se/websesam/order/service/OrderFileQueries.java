package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.attachment.service.AttachmentStore;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.view.OrderFile;
import se.websesam.order.view.OrderFileList;
import se.websesam.order.view.OrderHead;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** The files attached to an order. */
@Stateless
public class OrderFileQueries {

  @Inject private CustomerOrderRepository orders;
  @Inject private AttachmentRepository attachments;
  @Inject private AttachmentStore store;
  @Inject private CurrentCaller caller;

  /** The page of an order's files. */
  @RolesAllowed(Permissions.ORDER_VIEW)
  @Logged(value = AccessAction.VIEW, object = "ORDER_FILES")
  public OrderFileList list(@ObjectId long orderId) {
    return files(orderId);
  }

  /** The same for pages of the order and its lines. */
  @RolesAllowed(Permissions.ORDER_VIEW)
  @NotLogged("the page's own query writes its row, and opening a file writes another")
  public OrderFileList files(long orderId) {
    OrderHead head = head(orderId);
    return new OrderFileList(
        head, attachments.list(OwnerType.CUSTOMER_ORDER, orderId), store.limits(), caller.id());
  }

  /**
   * Opens a file; its content follows part by part.
   *
   * @throws BusinessRuleViolation V-FI-08 when the file is quarantined
   */
  @RolesAllowed(Permissions.ORDER_VIEW)
  @Logged(value = AccessAction.DOWNLOAD, object = "ORDER_FILE")
  public OrderFile open(@ObjectId long orderId, long fileId) {
    return find(orderId, fileId);
  }

  /** A part of a file's content, counted from 0; empty after the last. */
  @RolesAllowed(Permissions.ORDER_VIEW)
  @NotLogged("opening the file has written its row")
  public Optional<byte[]> part(long orderId, long fileId, int number) {
    return attachments.findPart(find(orderId, fileId).file().id(), number);
  }

  private OrderFile find(long orderId, long fileId) {
    OrderHead head = head(orderId);
    AttachmentRow file =
        attachments.list(OwnerType.CUSTOMER_ORDER, orderId).stream()
            .filter(row -> row.id() == fileId)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!file.isOpenable()) {
      throw new BusinessRuleViolation("V-FI-08");
    }
    return new OrderFile(head, file);
  }

  private OrderHead head(long orderId) {
    return orders.findHead(caller.scope(), orderId).orElseThrow(NotFound::new);
  }
}
