package se.websesam.workorder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.parameter.repository.Parameters;
import se.websesam.workorder.domain.ActionRule;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.AddressFrom;
import se.websesam.workorder.domain.CheckInterval;
import se.websesam.workorder.domain.WorkOrder;
import se.websesam.workorder.domain.WorkPlace;
import se.websesam.workorder.domain.WorkSite;
import se.websesam.workorder.domain.WorkSubject;
import se.websesam.workorder.repository.CheckRepository;
import se.websesam.workorder.repository.WorkRepository;
import se.websesam.workorder.view.DueCheck;

/**
 * Makes work orders of the recurring checks that come near: inspections [besiktning] and preventive
 * maintenance [förebyggande underhåll] (DOMAIN 6.6).
 */
@ApplicationScoped
public class DueChecks {

  private static final List<ActionType> RECURRING =
      List.of(ActionType.INSPECTION, ActionType.PREVENTIVE_MAINTENANCE);

  @Inject private CheckRepository checks;
  @Inject private WorkRepository works;
  @Inject private CustomerRepository customers;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /**
   * Makes those of a night, inspections first. A unit that has one open gets no second, and one
   * whose work order was cancelled gets another when as many days have gone as it is planned ahead.
   *
   * @return the numbers of the work orders
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<String> plan() {
    int ahead = parameters.number("check.ahead.days");
    LocalDate by = LocalDate.now(clock).plusDays(ahead);
    int left = parameters.number("check.nightly.most");
    List<String> made = new ArrayList<>();
    for (ActionType type : RECURRING) {
      ActionRule rule = works.findRule(type).orElseThrow();
      for (int months : checks.listIntervals(type)) {
        CheckInterval interval = new CheckInterval(type, months);
        for (DueCheck due :
            checks.listDue(
                interval, by, clock.instant().minus(Duration.ofDays(ahead)), left - made.size())) {
          site(due).ifPresent(site -> made.add(add(due, interval, rule, site, by)));
        }
      }
    }
    return made;
  }

  private String add(
      DueCheck due, CheckInterval interval, ActionRule rule, WorkSite site, LocalDate by) {
    LocalDate last = checks.findLast(due.individualId(), interval.type()).orElse(null);
    LocalDate next = interval.next(due.deliveredOn(), last);
    // what is late already gets the same time as the rest
    LocalDate doneBy = next.isBefore(LocalDate.now(clock)) ? by : next;
    WorkOrder order =
        WorkOrder.check(
            interval,
            works.nextNumber(),
            new WorkOrder.DueFor(due.recipientId(), due.customerId(), due.prescriberId()),
            new WorkSubject(due.articleId(), due.individualId(), due.holdingId(), null, null),
            site,
            rule,
            doneBy,
            clock.instant());
    works.add(order);
    return order.workOrderNumber();
  }

  /** The home, or where there is none to go to the customer's address; none when it has none. */
  private Optional<WorkSite> site(DueCheck due) {
    if (due.atHome()) {
      return Optional.of(new WorkSite(WorkPlace.PERFORM, AddressFrom.RECIPIENT, null, null, null));
    }
    return customers.listAddresses(List.of(due.customerId())).stream()
        .findFirst()
        .map(DueChecks::at);
  }

  private static WorkSite at(DeliveryAddressOption address) {
    return new WorkSite(WorkPlace.PERFORM, AddressFrom.CUSTOMER, null, null, null)
        .at(address.name(), address.street(), address.postcode(), address.city());
  }
}
