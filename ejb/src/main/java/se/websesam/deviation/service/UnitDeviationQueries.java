package se.websesam.deviation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.websesam.audit.service.NotLogged;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.repository.DeviationSourceRepository;
import se.websesam.deviation.view.UnitDeviation;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What has been reported of a unit, on its card [individkort]. */
@Stateless
public class UnitDeviationQueries {

  @Inject private DeviationRepository reports;
  @Inject private DeviationSourceRepository sources;
  @Inject private CurrentCaller caller;

  /** All reports about a unit; those of others without number and status. */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @NotLogged("names nobody; the card, opened with it, writes the row")
  public List<UnitDeviation> of(String individualNumber) {
    Set<String> visible = Set.copyOf(reports.listNumbersOfUnit(caller.scope(), individualNumber));
    return reports.listOfUnit(individualNumber).stream()
        .map(one -> visible.contains(one.deviationNumber()) ? one : one.anonymous())
        .toList();
  }

  /** Whether a unit stands in a store of the caller's, so that a fault of it can be reported. */
  @RolesAllowed(Permissions.DEVIATION_REGISTER)
  @NotLogged("names nobody; the card, opened with it, writes the row")
  public boolean isInOwnStore(String individualNumber) {
    return sources.findUnitInStore(caller.scope(), individualNumber).isPresent();
  }
}
