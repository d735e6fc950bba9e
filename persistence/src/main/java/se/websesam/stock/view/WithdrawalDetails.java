package se.websesam.stock.view;

import java.util.List;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** A withdrawal as its receipt shows it. */
public record WithdrawalDetails(WithdrawalHead head, List<WithdrawalLine> lines)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.withdrawalNumber();
  }
}
