package se.websesam.order.view;

import java.util.List;
import se.websesam.device.view.DeviceRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/**
 * The components of a device that a holder has.
 *
 * @param present what has been delivered to it
 * @param coming what is on its way to it
 */
public record DeviceComponents(
    RecipientDetails holder, DeviceRow main, List<DeviceRow> present, List<ComingPart> coming)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
