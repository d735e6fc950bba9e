package se.websesam.pickup.view;

import java.util.List;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** A pickup order's page. */
public record PickupDetails(
    PickupHead head, List<PickupLineRow> lines, List<PickupChangeRow> changes)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.pickupNumber();
  }
}
