package se.websesam.device.view;

import java.util.List;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/** The device list of a holder: the holder's facts and everything held or on order. */
public record DeviceList(RecipientDetails holder, List<DeviceRow> rows) implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
