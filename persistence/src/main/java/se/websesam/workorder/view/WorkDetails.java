package se.websesam.workorder.view;

import java.util.List;
import se.websesam.attachment.view.AttachmentLimits;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.workorder.domain.WorkAction;
import se.websesam.workorder.domain.WorkStatus;

/**
 * A work order's page.
 *
 * @param advice what its writer should know and may ignore: V-WO-05, V-WO-07
 * @param userId who looks at it
 */
public record WorkDetails(
    WorkHead head,
    WorkBody body,
    List<WorkLineRow> lines,
    List<WorkChangeRow> changes,
    List<AttachmentRow> files,
    AttachmentLimits limits,
    List<BusinessRuleViolation> advice,
    long userId)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.workOrderNumber() == null ? "#" + head.id() : head.workOrderNumber();
  }

  /** Whether an action may be done with it. */
  public boolean allows(WorkAction action) {
    return action.isAllowed(head.status());
  }

  /** Whether it takes a file: while somebody still has something to do with it. */
  public boolean isOpen() {
    return head.status().isOpen();
  }

  /** Whether this user may take a file away: his own, from a draft. */
  public boolean mayRemove(AttachmentRow file) {
    return head.status() == WorkStatus.DRAFT && file.uploadedById() == userId;
  }
}
