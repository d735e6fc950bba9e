package se.websesam.device.view;

import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.shared.view.Page;

/** One page of a list about a holder. */
public record HolderPage<T>(RecipientDetails holder, Page<T> page) implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
