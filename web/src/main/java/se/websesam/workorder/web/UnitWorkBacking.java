package se.websesam.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.workorder.service.UnitWorkQueries;
import se.websesam.workorder.view.UnitCheck;
import se.websesam.workorder.view.UnitWorks;

/** Works and checks on a unit's card. */
@Named
@RequestScoped
public class UnitWorkBacking {

  @Inject private UnitWorkQueries queries;
  @Inject private Clock clock;

  private UnitWorks works;

  /** Those of a unit. */
  public UnitWorks of(String individualNumber) {
    if (works == null) {
      works = queries.of(individualNumber);
    }
    return works;
  }

  /** Whether the day of a check has passed. */
  public boolean isOverdue(UnitCheck check) {
    return check.isOverdue(LocalDate.now(clock));
  }
}
