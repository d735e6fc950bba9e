package se.websesam.pickup.view;

import se.websesam.pickup.domain.PickupStatus;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.shared.view.CaseFilter;

/**
 * What is asked for in a list of pickup orders.
 *
 * @param number the number, or null for all
 * @param status one status, or null for all
 * @param openOnly only those that the centre still has something to do with
 */
public record PickupSearch(String number, PickupStatus status, boolean openOnly, CaseFilter filter)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return filter.recipientRef();
  }
}
