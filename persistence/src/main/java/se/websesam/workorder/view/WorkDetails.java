package se.websesam.workorder.view;

import java.util.List;
import se.websesam.attachment.domain.ScanState;
import se.websesam.attachment.view.AttachmentLimits;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.WorkAction;
import se.websesam.workorder.domain.WorkStatus;

/**
 * A work order's page.
 *
 * @param goingBack what goes back with the technician who dismounts it (PU-13)
 * @param advice what its writer should know and may ignore: V-WO-05, V-WO-07
 * @param userId who looks at it
 */
public record WorkDetails(
    WorkHead head,
    WorkBody body,
    List<WorkLineRow> lines,
    List<WorkChangeRow> changes,
    List<WorkReturn> goingBack,
    List<AttachmentRow> files,
    AttachmentLimits limits,
    List<BusinessRuleViolation> advice,
    long userId)
    implements PatientRelated, LoggedObject {

  /** A draft keeps what its writer has written; nobody else sees it. */
  public WorkDetails {
    body = head.recipientProtected() && head.status() != WorkStatus.DRAFT ? body.guarded() : body;
  }

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.workOrderNumber() == null ? "#" + head.id() : head.workOrderNumber();
  }

  /**
   * PU-13: whether what is dismounted has to be sent back by a pickup order, so that it leaves its
   * holder and rent stops: no work order takes it along.
   */
  public boolean wantsPickup() {
    return body.type() == ActionType.DISMANTLING
        && body.holdingId() != null
        && head.isReturnable()
        && head.status() != WorkStatus.DRAFT
        && !isGivenUp();
  }

  /** Whether a device waits for its technician to take it along (PU-13). */
  public boolean isTakingBack() {
    return goingBack.stream().anyMatch(WorkReturn::isWaiting);
  }

  /** Whether nothing came of it, so that a new one may be wanted. */
  public boolean isGivenUp() {
    return head.status() == WorkStatus.CANCELLED || head.status() == WorkStatus.DECLINED;
  }

  /** The files that can be chosen as that consent: those that no scanner has stopped. */
  public List<AttachmentRow> consentChoices() {
    return files.stream().filter(file -> file.scanState() != ScanState.STOPPED).toList();
  }

  /** The attached file that is the consent of the owner of the building, or null. */
  public AttachmentRow consentFile() {
    return files.stream()
        .filter(file -> body.consentFileId() != null && file.id() == body.consentFileId())
        .findFirst()
        .orElse(null);
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
