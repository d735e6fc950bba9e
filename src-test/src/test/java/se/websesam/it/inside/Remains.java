package se.websesam.it.inside;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All rows of the tables that use cases write, to see what one of them has left behind. */
record Remains(Set<String> rows) {

  /** All but the access log, which has to grow. */
  private static final List<String> TABLES =
      List.of(
          "customer_order",
          "customer_order_line",
          "customer_order_change",
          "form_submission",
          "device_individual",
          "device_holding",
          "rent_event",
          "sale_charge",
          "stock_balance",
          "stock_movement",
          "stock_withdrawal",
          "cart_line",
          "lost_report",
          "deviation_report",
          "wear_case",
          "message",
          "care_relation");

  static Remains now() {
    return new Remains(
        TABLES.stream()
            .flatMap(
                table ->
                    Database.sql().rows("SELECT * FROM " + table).stream()
                        .map(row -> table + " " + row))
            .collect(Collectors.toCollection(HashSet::new)));
  }

  /** The rows that are here and were not there before. */
  Set<String> since(Remains earlier) {
    Set<String> added = new HashSet<>(rows);
    added.removeAll(earlier.rows);
    return added;
  }
}
