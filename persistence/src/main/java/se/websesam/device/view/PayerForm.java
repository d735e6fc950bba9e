package se.websesam.device.view;

import java.util.List;
import java.util.Optional;
import se.websesam.customer.view.BaseCodeOption;
import se.websesam.recipient.view.BaseCodeChangeRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/**
 * What the change of base code and payer offers for a patient.
 *
 * @param housingForms where patients of the region may live [boendeformer]
 * @param rented what he rents and has been delivered
 * @param before what he has rented and given back lately
 */
public record PayerForm(
    RecipientDetails holder,
    List<BaseCodeOption> codes,
    List<String> housingForms,
    List<DeviceRow> rented,
    List<RentedBefore> before,
    List<BaseCodeChangeRow> changes)
    implements PatientRelated {

  /** The change that is noted for a day to come [kommande], if there is one. */
  public Optional<BaseCodeChangeRow> coming() {
    return changes.stream().filter(BaseCodeChangeRow::isComing).findFirst();
  }

  /** What has been changed, and taken back. */
  public List<BaseCodeChangeRow> history() {
    return changes.stream().filter(change -> !change.isComing()).toList();
  }

  /** The latest change, or 0 when there is none: what whoever changes more has seen. */
  public long lastChange() {
    return changes.stream().mapToLong(BaseCodeChangeRow::id).max().orElse(0);
  }

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
