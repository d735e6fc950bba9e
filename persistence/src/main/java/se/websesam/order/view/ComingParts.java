package se.websesam.order.view;

import java.util.List;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/** The parts on their way to a holder's devices. */
public record ComingParts(RecipientDetails holder, List<ComingPart> parts)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
