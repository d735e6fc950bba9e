package se.websesam.deviation.view;

import java.util.List;
import se.websesam.deviation.domain.LostAction;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** The page of a lost device's report. */
public record LostDetails(LostHead head, List<LostLineRow> lines)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.lostNumber();
  }

  /** Whether an action may be done now. */
  public boolean allows(LostAction action) {
    return action.isAllowed(head.status());
  }

  /** Whether its residual value may be charged now. */
  public boolean isChargeable() {
    return head.status().isMissing()
        && Boolean.TRUE.equals(head.negligent())
        && head.residualValue() == null;
  }
}
