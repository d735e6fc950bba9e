package se.websesam.deviation.view;

import java.util.List;
import se.websesam.device.view.DeviceRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/**
 * What the form of devices that are not given back shows.
 *
 * @param devices what the holder is to give back in the end, but for parts of a device
 */
public record KeptForm(RecipientDetails holder, List<DeviceRow> devices) implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
