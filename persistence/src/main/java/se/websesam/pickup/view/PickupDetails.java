package se.websesam.pickup.view;

import static se.websesam.pickup.domain.PickupLineStatus.COLLECTED;
import static se.websesam.pickup.domain.PickupLineStatus.RECEIVED;

import java.util.List;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** A pickup order's page. */
public record PickupDetails(
    PickupHead head, List<PickupLineRow> lines, List<PickupChangeRow> changes)
    implements PatientRelated, LoggedObject {

  /** Whether some devices have been fetched and others wait for it still. */
  public boolean isPartlyFetched() {
    return lines.stream().anyMatch(line -> line.status().isUncollected())
        && lines.stream().anyMatch(line -> line.status() == COLLECTED || line.status() == RECEIVED);
  }

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.pickupNumber();
  }
}
