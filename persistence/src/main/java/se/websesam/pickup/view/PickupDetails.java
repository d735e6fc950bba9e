package se.websesam.pickup.view;

import java.time.LocalDate;
import java.util.List;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/**
 * A pickup order's page.
 *
 * @param collectBy the last day on which the devices should be fetched (PU-05)
 */
public record PickupDetails(
    PickupHead head, LocalDate collectBy, List<PickupLineRow> lines, List<PickupChangeRow> changes)
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
