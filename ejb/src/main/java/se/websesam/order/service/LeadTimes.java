package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.websesam.order.domain.Wanted;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.WorkingCalendar;

/** Lead times [leveranstid]: by which day the centre should deliver what is ordered today. */
@ApplicationScoped
public class LeadTimes {

  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** The day of each line, in their order; an urgent order takes a day (CO-09). */
  List<LocalDate> days(List<Wanted> wanted, boolean urgent) {
    LocalDate stocked = after(urgent ? 1 : parameters.number("delivery.stocked.weekdays"));
    LocalDate bought = after(parameters.number("delivery.orderItem.weekdays"));
    return wanted.stream().map(line -> line.article().isStocked() ? stocked : bought).toList();
  }

  /** The same by the id of the article. */
  Map<Long, LocalDate> byArticle(List<Wanted> wanted, boolean urgent) {
    List<LocalDate> days = days(wanted, urgent);
    return IntStream.range(0, wanted.size())
        .boxed()
        .collect(
            Collectors.toMap(i -> wanted.get(i).article().id(), days::get, (first, same) -> first));
  }

  private LocalDate after(int weekdays) {
    return WorkingCalendar.swedish().addWorkingDays(LocalDate.now(clock), weekdays);
  }
}
