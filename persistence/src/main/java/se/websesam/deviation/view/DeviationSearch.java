package se.websesam.deviation.view;

import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.shared.view.CaseFilter;

/**
 * What is asked for in a list of deviation reports.
 *
 * @param number the number, or null for all
 * @param status one status, or null for all
 * @param type one type, or null for all
 * @param openOnly only those that somebody still has something to do with
 */
public record DeviationSearch(
    String number, DeviationStatus status, DeviationType type, boolean openOnly, CaseFilter filter)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return filter.recipientRef();
  }
}
