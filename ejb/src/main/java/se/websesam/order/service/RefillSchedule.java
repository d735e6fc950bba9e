package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.websesam.order.repository.RefillRepository;
import se.websesam.order.repository.RefillRunRepository;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.WorkingCalendar;
import se.websesam.stock.domain.DeliveryDay;
import se.websesam.stock.view.StoreOption;

/** When stores get their goods, and which of them are due (BS-01). */
@ApplicationScoped
public class RefillSchedule {

  @Inject private RefillRepository refills;
  @Inject private RefillRunRepository runs;
  @Inject private Parameters parameters;

  /** The stores whose next delivery is near and not settled by an earlier run. */
  List<StoreOption> listDue(LocalDate today) {
    int ahead = workingDaysAhead();
    Map<Long, Set<LocalDate>> settled = runs.listSettled(today);
    return refills.listStores().stream()
        .filter(store -> deliveryDay(store).isDue(today, ahead))
        .filter(store -> !isSettled(store, today, settled))
        .toList();
  }

  /** How many working days before the delivery a store is due. */
  int workingDaysAhead() {
    return parameters.number("refill.run.workingDaysAhead");
  }

  static DeliveryDay deliveryDay(StoreOption store) {
    return new DeliveryDay(store.refillDay(), WorkingCalendar.swedish());
  }

  static boolean isSettled(StoreOption store, LocalDate today, Map<Long, Set<LocalDate>> settled) {
    return settled.getOrDefault(store.id(), Set.of()).contains(deliveryDay(store).nextAfter(today));
  }
}
