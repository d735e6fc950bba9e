package se.websesam.workorder.view;

import se.websesam.shared.domain.PatientRelated;
import se.websesam.shared.view.CaseFilter;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkStatus;

/**
 * What is asked for in a list of work orders; null for what does not matter.
 *
 * @param openOnly only those that somebody still has something to do with
 * @param performer only those of one group of performers
 */
public record WorkSearch(
    String number, WorkStatus status, boolean openOnly, Performer performer, CaseFilter filter)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return filter.recipientRef();
  }
}
