package se.websesam.device.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.websesam.device.view.DeviceRow;
import se.websesam.shared.view.Sort;

/** Orders that a device list can be shown in; it is read whole, so it is sorted here. */
final class DeviceOrder {

  private static final Map<String, Comparator<DeviceRow>> COLUMNS =
      Map.of(
          "article", text(DeviceRow::articleNumber),
          "designation", text(DeviceRow::designation),
          "individual", text(DeviceRow::individualNumber),
          "charging", by(DeviceRow::chargingForm),
          "delivered", by(DeviceRow::deliveredOn),
          "prescriber", text(DeviceRow::prescriber),
          "customer", text(DeviceRow::customer),
          "payer", text(DeviceRow::payer));

  private DeviceOrder() {}

  /** The order asked for; all alike, so that rows stay as they are, when none is. */
  static Comparator<DeviceRow> by(Sort sort) {
    Comparator<DeviceRow> order = sort == null ? null : COLUMNS.get(sort.column());
    if (order == null) {
      return (one, other) -> 0;
    }
    return sort.descending() ? order.reversed() : order;
  }

  private static Comparator<DeviceRow> text(Function<DeviceRow, String> column) {
    Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
    return Comparator.comparing(column, Comparator.nullsLast(swedish));
  }

  private static <T extends Comparable<? super T>> Comparator<DeviceRow> by(
      Function<DeviceRow, T> column) {
    return Comparator.comparing(column, Comparator.nullsLast(Comparator.naturalOrder()));
  }
}
