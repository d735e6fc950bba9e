package se.websesam.deviation.view;

import java.util.List;
import se.websesam.device.view.DeviceRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/**
 * What the form of a loss shows.
 *
 * @param devices the device, and the parts that sit on it and are lost with it
 */
public record LostForm(RecipientDetails holder, List<DeviceRow> devices) implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
