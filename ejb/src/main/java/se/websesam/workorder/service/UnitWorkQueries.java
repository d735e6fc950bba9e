package se.websesam.workorder.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.websesam.audit.service.NotLogged;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.CheckInterval;
import se.websesam.workorder.repository.CheckRepository;
import se.websesam.workorder.view.CheckedUnit;
import se.websesam.workorder.view.UnitCheck;
import se.websesam.workorder.view.UnitWork;
import se.websesam.workorder.view.UnitWorks;

/** What has been done with a unit and when it is to be checked, on its card. */
@Stateless
public class UnitWorkQueries {

  @Inject private CheckRepository checks;
  @Inject private CurrentCaller caller;

  /**
   * All works of a unit, whoever had it then, and its recurring checks.
   *
   * @throws NotFound when no unit has the number
   */
  @RolesAllowed(Permissions.WORK_VIEW)
  @NotLogged("names nobody; the card, opened with it, writes the row")
  public UnitWorks of(String individualNumber) {
    CheckedUnit unit = checks.findUnit(individualNumber).orElseThrow(NotFound::new);
    List<UnitWork> works = checks.listWorks(individualNumber);
    Set<String> visible = Set.copyOf(checks.listNumbers(caller.scope(), individualNumber));
    return new UnitWorks(
        works.stream()
            .map(work -> visible.contains(work.workOrderNumber()) ? work : work.anonymous())
            .toList(),
        unit.intervals().map(interval -> check(interval, unit, works)).toList());
  }

  private static UnitCheck check(CheckInterval interval, CheckedUnit unit, List<UnitWork> works) {
    LocalDate last = last(interval.type(), works);
    return new UnitCheck(
        interval.type(),
        interval.months(),
        last,
        unit.deliveredOn() == null ? null : interval.next(unit.deliveredOn(), last));
  }

  private static LocalDate last(ActionType type, List<UnitWork> works) {
    return works.stream()
        .filter(work -> work.type() == type)
        .map(UnitWork::performedOn)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
