package se.websesam.workorder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.WorkingCalendar;
import se.websesam.workorder.domain.ActionRule;
import se.websesam.workorder.domain.WorkFacts;
import se.websesam.workorder.domain.WorkOrder;

/** By which days work should begin and be done, from the parameters that its action type names. */
@ApplicationScoped
public class WorkDeadlines {

  private static final int HOURS_OF_A_WORKING_DAY = 8;

  @Inject private Parameters parameters;

  /**
   * Counted from a day, which itself does not count (G-08): sooner for what is urgent, later for
   * what two trades do together.
   */
  WorkOrder.Deadlines of(ActionRule rule, WorkFacts facts, LocalDate day) {
    if (rule == null) {
      return new WorkOrder.Deadlines(null, null);
    }
    LocalDate startBy =
        later(day, facts.isUrgent() ? rule.urgentParameter() : rule.startParameter());
    LocalDate doneBy = later(day, rule.doneParameter());
    return new WorkOrder.Deadlines(
        startBy,
        doneBy != null && facts.needsTwoTrades()
            ? later(doneBy, rule.twoTradesParameter())
            : doneBy);
  }

  private LocalDate later(LocalDate day, String parameter) {
    if (parameter == null) {
      return null;
    }
    int number = parameters.number(parameter);
    boolean hours = parameter.endsWith("workingHours");
    int days = hours ? (number + HOURS_OF_A_WORKING_DAY - 1) / HOURS_OF_A_WORKING_DAY : number;
    return WorkingCalendar.swedish().addWorkingDays(day, days);
  }
}
