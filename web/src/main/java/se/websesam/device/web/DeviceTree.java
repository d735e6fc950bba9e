package se.websesam.device.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.device.view.DeviceRow;

/** The order of rows on the page: each main device with its components right under it. */
final class DeviceTree {

  private DeviceTree() {}

  /** The same rows; a component whose main device is not among them keeps its own place. */
  static List<DeviceRow> order(List<DeviceRow> rows) {
    Set<Long> shown = rows.stream().map(DeviceRow::holdingId).collect(Collectors.toSet());
    Map<Long, List<DeviceRow>> under = new LinkedHashMap<>();
    List<DeviceRow> top = new ArrayList<>();
    for (DeviceRow row : rows) {
      if (row.isComponent() && shown.contains(row.parentHoldingId())) {
        under.computeIfAbsent(row.parentHoldingId(), id -> new ArrayList<>()).add(row);
      } else {
        top.add(row);
      }
    }
    List<DeviceRow> ordered = new ArrayList<>(rows.size());
    top.forEach(row -> append(row, under, ordered));
    return ordered;
  }

  private static void append(
      DeviceRow row, Map<Long, List<DeviceRow>> under, List<DeviceRow> ordered) {
    ordered.add(row);
    under.getOrDefault(row.holdingId(), List.of()).forEach(c -> append(c, under, ordered));
  }
}
