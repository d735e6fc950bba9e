package se.websesam.deviation.view;

import se.websesam.deviation.domain.WearAction;
import se.websesam.deviation.domain.WearStatus;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/**
 * The page of a case of abnormal wear.
 *
 * @param fileCount how many files are attached to it
 * @param timeOver whether it is waited for the prescriber's word no more
 */
public record WearDetails(WearFacts facts, WearSubject subject, long fileCount, boolean timeOver)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return subject.recipientRef();
  }

  @Override
  public String objectId() {
    return facts.wearNumber();
  }

  /** Whether an action may be done now. */
  public boolean allows(WearAction action) {
    return action.isAllowed(facts.status())
        && (action != WearAction.CHARGE || facts.status() != WearStatus.REGISTERED || timeOver);
  }

  /** Whether it is to be paid although the prescriber's unit never answered. */
  public boolean isUnanswered() {
    return facts.status() == WearStatus.CHARGED && facts.answeredAt() == null;
  }
}
