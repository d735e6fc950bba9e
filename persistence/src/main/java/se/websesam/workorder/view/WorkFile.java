package se.websesam.workorder.view;

import se.websesam.attachment.view.AttachmentRow;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** One file of a work order. */
public record WorkFile(WorkHead head, AttachmentRow file) implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return "#" + head.id() + "/" + file.id();
  }
}
