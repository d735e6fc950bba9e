package se.websesam.order.view;

import se.websesam.attachment.view.AttachmentRow;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** One file of an order. */
public record OrderFile(OrderHead head, AttachmentRow file)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return "#" + head.id() + "/" + file.id();
  }
}
