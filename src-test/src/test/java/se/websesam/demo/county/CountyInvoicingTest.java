package se.websesam.demo.county;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.websesam.device.domain.RentCharge;
import se.websesam.device.domain.RentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.device.domain.RentRule;
import se.websesam.device.domain.RentSettlement;

/** All months but the last have been invoiced, and rightly. */
class CountyInvoicingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final YearMonth LAST_INVOICED = YearMonth.of(2026, 9);

  private static CountyDatabase county;

  private final RentSettlement settlement = new RentSettlement(RentRule.standard());

  @BeforeAll
  static void make() throws SQLException {
    county = new CountyDatabase();
    county.migrate();
    county.execute("ALTER TABLE invoice_line ALTER COLUMN kind SET DATA TYPE varchar(20)");
    county.generate(new CountyPlan(1, TODAY));
  }

  @AfterAll
  static void drop() throws SQLException {
    county.close();
  }

  @Test
  void shouldHaveInvoicedElevenMonthsAndLeftTheTwelfth() throws SQLException {
    List<List<Object>> months =
        county.rows("SELECT invoice_month FROM invoice_run ORDER BY invoice_month");

    assertEquals(11, months.size());
    assertEquals(List.of("2025-11"), months.get(0));
    assertEquals(List.of(LAST_INVOICED.toString()), months.get(10));
  }

  @Test
  void shouldHaveCorrectedWhatCameLate() throws SQLException {
    assertTrue(county.number("SELECT COUNT(*) FROM invoice_line WHERE kind = 'RENT_CREDIT'") > 5);
    assertTrue(
        county.number(
                "SELECT COUNT(*) FROM invoice_line WHERE kind = 'RENT'"
                    + " AND covers_month < invoice_month")
            > 2);
  }

  @Test
  void shouldLeaveNothingToCorrect() throws SQLException {
    Map<Long, List<RentEvent>> events = events();
    Map<Long, List<RentCharge>> invoiced = invoiced();

    assertTrue(events.size() > 500);
    events.forEach(
        (holding, happened) -> {
          List<RentCharge> lines = invoiced.getOrDefault(holding, List.of());
          assertEquals(List.of(), settlement.settle(happened, lines, LAST_INVOICED));
        });
  }

  @Test
  void shouldBillTheNextMonthAlone() throws SQLException {
    YearMonth next = LAST_INVOICED.plusMonths(1);
    Map<Long, List<RentCharge>> invoiced = invoiced();
    int charges = 0;
    for (Map.Entry<Long, List<RentEvent>> holding : events().entrySet()) {
      List<RentCharge> lines = invoiced.getOrDefault(holding.getKey(), List.of());
      List<RentCharge> due = settlement.settle(holding.getValue(), lines, next);
      assertTrue(due.stream().allMatch(c -> c.month().equals(next) && !c.isCredit()));
      charges += due.size();
    }

    assertTrue(charges > 500, charges + " charges");
  }

  private static Map<Long, List<RentEvent>> events() throws SQLException {
    return county
        .rows(
            "SELECT holding_id, id, kind, happened_on, recorded_at, payer_id, monthly_rate"
                + " FROM rent_event ORDER BY id")
        .stream()
        .collect(groupingBy(row -> (Long) row.get(0), mapping(row -> event(row), toList())));
  }

  private static RentEvent event(List<Object> row) {
    return new RentEvent(
        (Long) row.get(1),
        RentEventKind.valueOf((String) row.get(2)),
        ((Date) row.get(3)).toLocalDate(),
        ((OffsetDateTime) row.get(4)).toInstant(),
        row.get(5) == null ? 0 : (Long) row.get(5),
        (BigDecimal) row.get(6),
        null);
  }

  private static Map<Long, List<RentCharge>> invoiced() throws SQLException {
    return county
        .rows(
            "SELECT holding_id, covers_month, period_from, period_to, days, payer_id, price,"
                + " CAST(net / quantity AS numeric(14, 2))"
                + " FROM invoice_line WHERE kind <> 'SALE' ORDER BY id")
        .stream()
        .collect(groupingBy(row -> (Long) row.get(0), mapping(row -> charge(row), toList())));
  }

  private static RentCharge charge(List<Object> row) {
    return new RentCharge(
        YearMonth.parse((String) row.get(1)),
        ((Date) row.get(2)).toLocalDate(),
        ((Date) row.get(3)).toLocalDate(),
        (Integer) row.get(4),
        (Long) row.get(5),
        (BigDecimal) row.get(6),
        (BigDecimal) row.get(7),
        List.of());
  }
}
