package se.websesam.pickup.view;

import java.util.List;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.customer.view.DeliveryPointOption;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/** What the form of a pickup order offers: the holder, the devices and the addresses. */
public record PickupForm(
    RecipientDetails holder,
    boolean home,
    List<PickupCandidate> devices,
    List<DeliveryAddressOption> addresses,
    List<DeliveryPointOption> points)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
