package se.websesam.devicereturn.view;

import java.util.List;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.stock.view.StoreOption;

/** What the form of a return offers: the holder, the bought devices, the caller's own stores. */
public record ReturnForm(
    RecipientDetails holder, List<ReturnCandidate> devices, List<StoreOption> stores)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
