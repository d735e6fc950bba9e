package se.websesam.deviation.view;

import java.util.List;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** A deviation report's page. */
public record DeviationDetails(
    DeviationHead head,
    DeviationFacts facts,
    List<DeviationChangeRow> changes,
    List<AttachmentRow> files)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.deviationNumber();
  }

  /** Whether an action may be done now. */
  public boolean allows(DeviationAction action) {
    return action.isAllowed(head.status())
        && (head.articleNumber() != null || !action.needsThing())
        && (isOfReturned() || !action.isOfReturned())
        && (isCredited() || action != DeviationAction.TAKE_BACK_CREDIT)
        && (!isCredited() || action != DeviationAction.REDIRECT)
        && (!isCredited() || action != DeviationAction.CLOSE || isUpheld());
  }

  /** Whether the answer confirms that the product was at fault, so that a credit may stand. */
  private boolean isUpheld() {
    return facts.answerCause() == AnswerCause.PRODUCT_FAULT;
  }

  /** Whether a credit of what was bought stands (DV-05). */
  private boolean isCredited() {
    return facts.purchaseCreditedOn() != null;
  }

  /**
   * PU-12: whether it is about something that is said to have gone back and that its holder still
   * has.
   */
  private boolean isOfReturned() {
    return head.type() == DeviationType.RETURNED_NOT_DEREGISTERED
        && head.deliveredOn() != null
        && head.holdingEndedOn() == null;
  }

  /** Whether what was bought may be given back with the answer (DV-05). */
  public boolean isCreditable() {
    return head.type().isProduct()
        && head.deliveredOn() != null
        && head.chargingForm() != null
        && head.chargingForm() != ChargingForm.RENTAL
        && !facts.claimExpired()
        && !isCredited();
  }

  /**
   * WD-04: whether its holder got it out of a unit's own store, to which it had been sold before.
   */
  public boolean isTakenFromStore() {
    return head.holdingId() != null && head.holdingOrder() == null;
  }

  /** Whether pictures of what was damaged on the way are still missing (DV-08). */
  public boolean isWithoutPictures() {
    return head.type().isTransport() && files.isEmpty() && head.status().isOpen();
  }
}
