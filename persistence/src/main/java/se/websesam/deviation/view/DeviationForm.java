package se.websesam.deviation.view;

import java.time.LocalDate;
import java.util.List;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.customer.view.CustomerOption;
import se.websesam.deviation.domain.DeviationRoute;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.shared.domain.PatientRelated;

/**
 * What the form of a deviation report offers where it was opened.
 *
 * @param facts the thing it is about, or null when it is about the centre's work
 * @param customers for whom it can be written; none when the number of a customer is typed
 * @param claimOver the warning when a claim comes too late (DV-03), or null
 */
public record DeviationForm(
    DeviationRoute route,
    String referenceNumber,
    Integer referenceLine,
    SubjectFacts facts,
    ChargingForm chargingForm,
    LocalDate deliveredOn,
    Integer pieces,
    boolean bought,
    List<CustomerOption> customers,
    String claimOver)
    implements PatientRelated {

  @Override
  public String recipientRef() {
    return facts == null ? null : facts.recipientRef();
  }

  /** The types that can be chosen. */
  public List<DeviationType> types() {
    return route.typesOf(deliveredOn);
  }

  /** Whether it has not been delivered, so that no fault of it can be reported (V-DV-24). */
  public boolean isOnOrder() {
    return types().size() < route.types().size();
  }
}
