package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.order.domain.LineAction;
import se.websesam.order.domain.LineStatus;
import se.websesam.shared.domain.WorkingCalendar;

/** What has come of an order line by the last day with work. */
final class LineOutcome {

  private static final int MINUTES_BETWEEN = 37;
  private static final int FIRST_HOUR = 8;

  /** Something that was done to the line. */
  record Change(LineAction action, LineStatus from, LineStatus to, LocalDate day, Instant at) {}

  private final List<Change> changes = new ArrayList<>();
  private LineStatus status = LineStatus.NEW;

  LineOutcome(WantedOrder order, int lineNumber, Course course, LocalDate lastDay) {
    int step = 0;
    for (Course.Step planned : course.steps()) {
      LocalDate day = WorkingCalendar.swedish().addWorkingDays(order.day(), planned.after());
      int minutes = MINUTES_BETWEEN * step++ + lineNumber;
      Instant at =
          planned.after() == 0
              ? order.registered().plusSeconds(60L * (MINUTES_BETWEEN + minutes))
              : CountyPlan.at(day, FIRST_HOUR + minutes / 60, minutes % 60);
      if (!day.isAfter(lastDay)) {
        LineStatus before = status;
        status = planned.action().from(before);
        changes.add(new Change(planned.action(), before, status, day, at));
      }
    }
  }

  List<Change> changes() {
    return changes;
  }

  LineStatus status() {
    return status;
  }

  boolean isSetAside() {
    return change(LineAction.ALLOCATE) != null;
  }

  /** The last thing done, or null. */
  Change last() {
    return changes.isEmpty() ? null : changes.get(changes.size() - 1);
  }

  /** When an action was done, or null. */
  Change change(LineAction action) {
    return changes.stream().filter(done -> done.action() == action).findFirst().orElse(null);
  }

  LocalDate deliveredOn() {
    return status == LineStatus.DELIVERED ? last().day() : null;
  }
}
