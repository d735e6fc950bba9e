package se.websesam.demo.county;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Care relations [vårdrelationer]: the units that have prescribed for a patient treat it. */
record CareRelations(CountyPlan plan, Rows rows) {

  void add(Holder holder, List<WantedOrder> orders) {
    Map<Long, Instant> since = new LinkedHashMap<>();
    for (WantedOrder order : orders) {
      since.putIfAbsent(order.customer().id(), order.registered());
    }
    since.putIfAbsent(holder.home().id(), CountyPlan.at(plan.firstDay(), 8, 0));
    since.forEach(
        (customer, instant) ->
            rows.add(
                Table.CARE_RELATION,
                rows.nextId(Table.CARE_RELATION),
                holder.id(),
                customer,
                null,
                null,
                instant,
                null));
  }
}
