package se.websesam.deviation.view;

import se.websesam.attachment.view.AttachmentRow;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** One file of a deviation report. */
public record DeviationFile(DeviationHead head, AttachmentRow file)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.deviationNumber() + "/" + file.id();
  }
}
