package se.websesam.order.view;

import java.util.List;
import se.websesam.attachment.view.AttachmentLimits;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.order.domain.OrderStatus;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/**
 * The files attached to an order.
 *
 * @param userId who looks at them, since everybody takes away his own files only
 */
public record OrderFileList(
    OrderHead head, List<AttachmentRow> files, AttachmentLimits limits, long userId)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.orderNumber() == null ? "#" + head.id() : head.orderNumber();
  }

  /** Whether the order takes a file of this user's. */
  public boolean isOpen() {
    return head.status().takesFiles(head.ordererId() == userId);
  }

  /** Whether this user may take a file away. */
  public boolean mayRemove(AttachmentRow file) {
    return head.status() == OrderStatus.DRAFT && file.uploadedById() == userId;
  }
}
