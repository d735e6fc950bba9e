package se.websesam.workorder.view;

import java.util.List;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.workorder.domain.ActionType;

/**
 * What the form of a work order offers for a holder.
 *
 * @param home whether the holder has an address that may be shown
 * @param types the action types that the caller may choose
 * @param urgent those of which it is asked if they are urgent
 * @param twoTrades those of which it is asked if two trades are needed
 * @param consents those of which it is asked if the owner of the building consents
 * @param services the service products that it may order [tjänsteprodukter]
 */
public record WorkForm(
    RecipientDetails holder,
    boolean home,
    List<DeliveryAddressOption> addresses,
    List<ActionType> types,
    List<ActionType> urgent,
    List<ActionType> twoTrades,
    List<ActionType> consents,
    List<ArticleOption> services)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
