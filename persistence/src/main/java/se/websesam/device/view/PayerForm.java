package se.websesam.device.view;

import java.util.List;
import se.websesam.customer.view.BaseCodeOption;
import se.websesam.recipient.view.BaseCodeChangeRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/**
 * What the change of base code and payer offers for a patient.
 *
 * @param rented what he rents and has been delivered
 */
public record PayerForm(
    RecipientDetails holder,
    List<BaseCodeOption> codes,
    List<DeviceRow> rented,
    List<BaseCodeChangeRow> changes)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
