package se.websesam.deviation.view;

import se.websesam.attachment.view.AttachmentRow;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** One file of a case of abnormal wear. */
public record WearFile(WearFacts facts, WearSubject subject, AttachmentRow file)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return subject.recipientRef();
  }

  @Override
  public String objectId() {
    return facts.wearNumber() + "/" + file.id();
  }
}
