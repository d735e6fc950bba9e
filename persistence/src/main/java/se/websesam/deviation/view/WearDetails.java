package se.websesam.deviation.view;

import se.websesam.deviation.domain.WearAction;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** The page of a case of abnormal wear. */
public record WearDetails(WearFacts facts, WearSubject subject)
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
    return action.isAllowed(facts.status());
  }
}
