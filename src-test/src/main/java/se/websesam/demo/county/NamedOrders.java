package se.websesam.demo.county;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;

/** The orders in the file, by the place of their patient in the county. */
final class NamedOrders {

  /** The first patient: what he holds is in the file, and nothing else. */
  static final int TOLVAN = 0;

  private final Map<Integer, List<NamedOrder>> byPatient = new HashMap<>();

  NamedOrders() {
    Map<String, List<DemoRow>> orders =
        DemoTable.rows("named-orders.csv").stream()
            .collect(groupingBy(row -> row.text("order"), LinkedHashMap::new, toList()));
    for (List<DemoRow> rows : orders.values()) {
      int patient = rows.get(0).number("patient") - 1;
      byPatient.computeIfAbsent(patient, key -> new ArrayList<>()).add(new NamedOrder(rows));
    }
  }

  List<NamedOrder> of(int patient) {
    return byPatient.getOrDefault(patient, List.of());
  }
}
