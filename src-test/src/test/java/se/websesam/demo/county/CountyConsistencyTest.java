package se.websesam.demo.county;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.order.domain.LineStatus;
import se.websesam.order.domain.OrderStatus;

/** A demo county agrees with itself, whatever the day. */
class CountyConsistencyTest {

  private static final String FOREIGN_KEYS =
      "SELECT COUNT(*) FROM pg_constraint WHERE contype = 'f'";

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-01-01", "2028-02-29"})
  void shouldHoldNoFault(LocalDate day) throws SQLException {
    try (CountyDatabase county = CountyDatabase.of(day)) {
      assertHoldsNoFault(county, day);
    }
  }

  @Test
  void shouldHoldNoFaultOnPostgres() throws SQLException, IOException {
    LocalDate day = LocalDate.of(2026, 11, 22);
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        CountyDatabase county = new CountyDatabase(server.getJdbcUrl("postgres", "postgres"))) {
      county.migrate();
      long keys = county.number(FOREIGN_KEYS);

      county.generate(new CountyPlan(1, day));

      assertHoldsNoFault(county, day);
      assertEquals(keys, county.number(FOREIGN_KEYS));
    }
  }

  /** The queries can find what they look for. */
  @Test
  void shouldFindPlantedFaults() throws SQLException {
    try (CountyDatabase county = CountyDatabase.of(LocalDate.of(2026, 11, 22))) {
      for (String planted :
          List.of(
              "UPDATE invoice SET net = net + 1 WHERE id = 7",
              "UPDATE device_holding SET payer_id = 5 WHERE id = 9",
              "UPDATE customer_order_line SET status = 'PICKED' WHERE id = 11",
              "UPDATE device_individual SET status = 'HELD' WHERE id = 1",
              "DELETE FROM sale_charge WHERE id = 3",
              "UPDATE rent_event SET monthly_rate = 1 WHERE id = 1",
              "DELETE FROM care_relation WHERE id = 2",
              "DELETE FROM invoice_line WHERE id = 5",
              "UPDATE customer_order SET delivery_address_id = 17 - delivery_address_id")) {
        long before = faults(county);
        county.execute(planted);
        assertTrue(faults(county) > before, planted);
      }
    }
  }

  private static long faults(CountyDatabase county) throws SQLException {
    long faults = 0;
    for (String query : CountyFaults.QUERIES.values()) {
      faults += county.rows(query).size();
    }
    return faults;
  }

  private static void assertHoldsNoFault(CountyDatabase county, LocalDate day) throws SQLException {
    Stream<Executable> checks =
        CountyFaults.QUERIES.entrySet().stream()
            .map(
                fault ->
                    () -> assertEquals(List.of(), county.rows(fault.getValue()), fault.getKey()));

    assertAll(checks);
    assertStatusesFollowFromLines(county);
    assertNothingHappensAfter(county, day);
  }

  private static void assertStatusesFollowFromLines(CountyDatabase county) throws SQLException {
    Map<List<Object>, List<LineStatus>> lines =
        county
            .rows(
                "SELECT o.id, o.status, l.status FROM customer_order o JOIN customer_order_line l"
                    + " ON l.customer_order_id = o.id WHERE o.status <> 'DRAFT'")
            .stream()
            .collect(
                groupingBy(
                    row -> row.subList(0, 2),
                    mapping(row -> LineStatus.valueOf((String) row.get(2)), toList())));

    lines.forEach(
        (order, statuses) ->
            assertEquals(order.get(1), OrderStatus.of(statuses).name(), "order " + order.get(0)));
  }

  private static void assertNothingHappensAfter(CountyDatabase county, LocalDate day)
      throws SQLException {
    for (String moment :
        List.of(
            "customer_order saved_at",
            "customer_order_change changed_at",
            "rent_event recorded_at",
            "rent_event happened_on",
            "device_holding ended_on",
            "message sent_at",
            "message read_at",
            "invoice_run finished_at")) {
      String[] of = moment.split(" ");
      String sql = "SELECT COUNT(*) FROM " + of[0] + " WHERE " + of[1] + " >= ?";
      assertEquals(0, county.number(sql, day), moment);
    }
  }
}
