package se.websesam.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.deviation.service.UnitDeviationQueries;
import se.websesam.deviation.view.UnitDeviation;

/** Fault reports on a unit's card. */
@Named
@RequestScoped
public class UnitDeviationBacking {

  @Inject private UnitDeviationQueries queries;

  private List<UnitDeviation> reports;
  private Boolean inOwnStore;

  /** Those of a unit. */
  public List<UnitDeviation> of(String individualNumber) {
    if (reports == null) {
      reports = queries.of(individualNumber);
    }
    return reports;
  }

  /** Whether a fault of the unit can be reported where it stands. */
  public boolean isReportable(String individualNumber) {
    if (inOwnStore == null) {
      inOwnStore = queries.isInOwnStore(individualNumber);
    }
    return inOwnStore;
  }
}
