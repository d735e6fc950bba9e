package se.websesam.demo.county;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.websesam.demo.data.TestPersons;

/** A demo county shows what the guide and the tests look for. */
class CountyContentsTest {

  private static final String TOLVAN = "191212121212";
  private static final String MAJA = "SE2321009017-P000000000101";

  private static CountyDatabase county;

  @BeforeAll
  static void make() throws SQLException {
    county = CountyDatabase.of(LocalDate.of(2026, 11, 22));
  }

  @AfterAll
  static void drop() throws SQLException {
    county.close();
  }

  @Test
  void shouldHaveTheSizeOfFactorOne() throws SQLException {
    assertEquals(300, count("recipient WHERE kind = 'PATIENT'"));
    assertEquals(1, count("recipient WHERE kind = 'CARE_UNIT'"));
    assertEquals(600, count("article"));
    assertEquals(12, count("customer"));
    assertBetween(2700, 3300, count("device_holding"));
  }

  @Test
  void shouldGiveTolvanTenDevicesAndAComponentOnHisWheelchair() throws SQLException {
    List<List<Object>> devices =
        county.rows(
            "SELECT a.article_number, p.article_id FROM device_holding h"
                + " JOIN article a ON a.id = h.article_id"
                + " JOIN recipient r ON r.id = h.recipient_id AND r.identity_number = ?"
                + " LEFT JOIN device_holding p ON p.id = h.parent_holding_id"
                + " WHERE h.ended_on IS NULL AND h.delivered_on IS NOT NULL"
                + " AND a.article_type <> 'CONSUMABLE'",
            TOLVAN);
    long wheelchair = county.number("SELECT id FROM article WHERE article_number = '14007'");

    assertEquals(10, devices.size());
    assertTrue(devices.contains(List.of("14190", wheelchair)), devices.toString());
    assertEquals(
        1,
        county.number(
            "SELECT COUNT(*) FROM care_relation c JOIN recipient r ON r.id = c.recipient_id"
                + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
                + " AND uc.default_customer JOIN app_user u ON u.id = uc.user_id"
                + " WHERE r.identity_number = ? AND u.hsa_id = ?",
            TOLVAN,
            MAJA));
  }

  @Test
  void shouldHaveLinesInEveryStatusForTheFirstPrescriber() throws SQLException {
    Set<Object> statuses =
        county
            .rows(
                "SELECT DISTINCT l.status FROM customer_order_line l JOIN customer_order o"
                    + " ON o.id = l.customer_order_id JOIN app_user u ON u.id = o.orderer_id"
                    + " WHERE u.hsa_id = ?",
                MAJA)
            .stream()
            .map(row -> row.get(0))
            .collect(toSet());
    Set<Object> orders =
        county
            .rows(
                "SELECT DISTINCT o.status FROM customer_order o JOIN app_user u"
                    + " ON u.id = o.orderer_id WHERE u.hsa_id = ?",
                MAJA)
            .stream()
            .map(row -> row.get(0))
            .collect(toSet());

    assertEquals(9, statuses.size(), statuses.toString());
    assertEquals(7, orders.size(), orders.toString());
  }

  @Test
  void shouldHaveAnswersToRefusals() throws SQLException {
    assertEquals(1, count("recipient WHERE protected_identity"));
    assertEquals(1, count("recipient WHERE deceased_on IS NOT NULL"));
    assertEquals(1, count("recipient WHERE awaiting_release"));
  }

  @Test
  void shouldKeepFiveUnitsOfEveryOrderableArticleFree() throws SQLException {
    assertEquals(
        0,
        count(
            "article a WHERE a.individual_tracked AND a.orderable AND 5 > (SELECT COUNT(*)"
                + " FROM device_individual i WHERE i.article_id = a.id"
                + " AND i.status = 'IN_STOCK')"));
  }

  @Test
  void shouldHaveStoresWorthLookingAt() throws SQLException {
    assertEquals(3, count("buffer_store"));
    assertBetween(20, 40, count("stock_balance WHERE store_id = 1"));
    assertTrue(0 < count("device_individual WHERE status = 'IN_BUFFER_STORE'"));
    assertTrue(2 < count("cart_line WHERE status = 'RESERVED'"));
    assertTrue(
        0
            < count(
                "stock_balance b JOIN article a ON a.id = b.article_id"
                    + " AND a.status = 'DISCONTINUED'"));
  }

  @Test
  void shouldHaveReadAndUnreadMessagesOfEveryKind() throws SQLException {
    List<List<Object>> kinds =
        county.rows(
            "SELECT DISTINCT m.kind, m.read_at IS NULL FROM message m JOIN app_user u"
                + " ON u.id = m.user_id WHERE u.hsa_id = ?",
            MAJA);

    assertEquals(6, kinds.size(), kinds.toString());
    assertEquals(4, count("news_item"));
  }

  @Test
  void shouldHaveCasesOfEveryKind() throws SQLException {
    assertBetween(8, 60, count("pickup_order"));
    assertTrue(2 < count("pickup_order WHERE status <> 'RECEIVED'"));
    assertTrue(
        0
            < count(
                "pickup_order p JOIN app_user u ON u.id = p.orderer_id WHERE u.hsa_id = '"
                    + MAJA
                    + "'"));
    assertEquals(13, count("work_order"));
    assertEquals(1, count("work_order WHERE status = 'AWAITING_APPROVAL'"));
    assertTrue(0 < count("work_line"));
    assertEquals(10, count("deviation_report"));
    assertEquals(2, count("deviation_report WHERE status = 'ANSWERED'"));
    assertEquals(1, count("lost_report WHERE status = 'REPORTED'"));
  }

  @Test
  void shouldGiveMajaTemplatesOneOfWhichHoldsWhatIsDiscontinued() throws SQLException {
    String lines =
        "SELECT COUNT(*) FROM order_template_line l JOIN order_template t"
            + " ON t.id = l.order_template_id JOIN app_user u ON u.id = t.owner_id"
            + " JOIN article a ON a.id = l.article_id WHERE u.hsa_id = ?";

    assertEquals(11, county.number(lines, MAJA));
    assertEquals(4, county.number(lines + " AND l.parent_line IS NOT NULL", MAJA));
    assertEquals(1, county.number(lines + " AND a.status = 'DISCONTINUED'", MAJA));
  }

  @Test
  void shouldUsePublishedIdentityNumbersOnly() throws SQLException {
    Set<String> published = TestPersons.published();

    for (List<Object> row :
        county.rows("SELECT identity_number FROM recipient WHERE kind = 'PATIENT'")) {
      assertTrue(published.contains((String) row.get(0)));
    }
  }

  @Test
  void shouldLeaveSequencesAboveItsIds() throws SQLException {
    for (Table table : Table.values()) {
      String sequence = "seq_" + table.sqlName();
      boolean exists =
          0
              < county.number(
                  "SELECT COUNT(*) FROM information_schema.sequences WHERE sequence_name = ?",
                  sequence);
      if (exists && table != Table.INVOICE_RUN) {
        int increment = table == Table.INVOICE_LINE ? 1000 : 50;
        long last = county.number("SELECT MAX(id) FROM " + table.sqlName());
        long next = county.number("SELECT nextval('" + sequence + "')");
        assertTrue(next - increment >= last, table + ": " + next + " after " + last);
      }
    }
    assertEquals(12, county.number("SELECT nextval('seq_invoice_run')"));
    assertEquals(500_014, county.number("SELECT nextval('seq_work_order_number')"));
    assertEquals(600_011, county.number("SELECT nextval('seq_deviation_number')"));
    assertEquals(650_002, county.number("SELECT nextval('seq_lost_number')"));
    assertTrue(
        county.number("SELECT nextval('seq_order_number')")
            > county.number("SELECT MAX(CAST(order_number AS bigint)) FROM customer_order"));
  }

  @Test
  void shouldLeaveADatabaseWithUsersAlone() throws SQLException {
    long before = count("customer_order_change");

    assertFalse(county.generate(new CountyPlan(1, LocalDate.of(2027, 5, 5))));
    assertEquals(before, count("customer_order_change"));
  }

  private static long count(String what) throws SQLException {
    return county.number("SELECT COUNT(*) FROM " + what);
  }

  private static void assertBetween(long least, long most, long number) {
    assertTrue(least <= number && number <= most, "" + number);
  }
}
