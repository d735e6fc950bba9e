package se.websesam.deviation.view;

import java.util.List;
import se.websesam.attachment.view.AttachmentLimits;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.deviation.domain.WearStatus;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** The files attached to a case of abnormal wear. */
public record WearFileList(
    WearFacts head,
    WearSubject subject,
    List<AttachmentRow> files,
    AttachmentLimits limits,
    long userId)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return subject.recipientRef();
  }

  @Override
  public String objectId() {
    return head.wearNumber();
  }

  /** Whether the case takes files. */
  public boolean isOpen() {
    return head.status().isOpen();
  }

  /** Whether the user may take a file away: one's own, before the prescriber has answered. */
  public boolean mayRemove(AttachmentRow file) {
    return head.status() == WearStatus.REGISTERED && file.uploadedById() == userId;
  }
}
