package se.websesam.deviation.view;

import java.util.List;
import se.websesam.attachment.view.AttachmentLimits;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** The files attached to a deviation report. */
public record DeviationFileList(
    DeviationHead head, List<AttachmentRow> files, AttachmentLimits limits, long userId)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.deviationNumber();
  }

  /** Whether the report takes files. */
  public boolean isOpen() {
    return head.status().isOpen();
  }

  /**
   * Whether the user may take a file away: one's own, before the centre has received the report.
   */
  public boolean mayRemove(AttachmentRow file) {
    return head.status() == DeviationStatus.REGISTERED && file.uploadedById() == userId;
  }
}
