package se.websesam.deviation.view;

import java.util.List;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.deviation.domain.LostAction;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/**
 * The page of a device that is lost or not given back.
 *
 * @param timeOver whether a letter asks for it and it was not given back in time
 * @param letterNumbers the reports that one letter asks for, its own among them, until it is sent
 */
public record LostDetails(
    LostHead head, List<LostLineRow> lines, boolean timeOver, List<String> letterNumbers)
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
    return action.isAllowed(head.status())
        && switch (action) {
          case JUDGE -> head.negligent() == null;
          case CHARGE -> timeOver && isRented();
          case REPORT -> timeOver;
          default -> true;
        };
  }

  /** Whether the residual value of what was lost may be charged now. */
  public boolean isChargeable() {
    return head.status().isMissing()
        && Boolean.TRUE.equals(head.negligent())
        && head.residualValue() == null
        && isRented();
  }

  /** Whether a residual value is owed. */
  public boolean isResidualSet() {
    return head.residualValue() != null
        && (head.status().isMissing() || head.status() == LostStatus.CHARGED);
  }

  /** Whether another residual value may be set, as long as the one that is stands on no invoice. */
  public boolean isResidualChangeable() {
    return isResidualSet() && isRented();
  }

  /** Whether it is not the centre's own: there is no residual value of it to charge. */
  public boolean isBought() {
    return !isRented();
  }

  private boolean isRented() {
    return head.form() == ChargingForm.RENTAL;
  }
}
