package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.order.service.RefillRunService;
import se.websesam.order.service.StartRefill;
import se.websesam.order.view.RefillStoreRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.view.PageRequest;

/** The refill of the demo county's stores: once, also when it breaks off or is started twice. */
@InContainer
class RefillRunIT {

  private static final Staff WAREHOUSE = Staff.named("warehouse");

  /** Of the unit whose contact has a card. */
  private static final String STORE = "6101";

  private static final String CUSTOMER = "UPDATE customer SET active = ";
  private static final String OF_STORE =
      " WHERE id = (SELECT customer_id FROM buffer_store WHERE store_number = ?)";

  private static final String SHORT =
      " FROM stock_balance b JOIN article a ON a.id = b.article_id WHERE a.orderable"
          + " AND a.published AND a.status = 'ACTIVE' AND b.safety_level > b.physical - b.reserved"
          + " + COALESCE((SELECT SUM(l.quantity) FROM customer_order_line l JOIN customer_order o"
          + " ON o.id = l.customer_order_id WHERE o.store_id = b.store_id"
          + " AND l.article_id = b.article_id AND o.registered_at IS NOT NULL"
          + " AND l.status NOT IN ('DELIVERED', 'CANCELLED')), 0)";

  @Inject private RefillRunService refill;
  @Inject private Statements statements;

  private String discontinued = "none";

  @BeforeEach
  void letAllBeDue() {
    forgetOrders();
    Database.sql()
        .execute(
            "UPDATE parameter SET parameter_value = '10'"
                + " WHERE parameter_key = 'refill.run.workingDaysAhead'");
  }

  @AfterEach
  void forget() {
    Fault.mendAll();
    Database.sql()
        .execute(
            "UPDATE parameter SET parameter_value = '1'"
                + " WHERE parameter_key = 'refill.run.workingDaysAhead'");
    Database.sql()
        .execute("UPDATE article SET status = 'ACTIVE' WHERE article_number = ?", discontinued);
    Database.sql().execute("DELETE FROM replacement_chain_entry WHERE chain_id = 9999");
    Database.sql().execute("DELETE FROM replacement_chain WHERE id = 9999");
    Database.sql().execute(CUSTOMER + "TRUE" + OF_STORE, STORE);
    forgetOrders();
  }

  /** Of this test, or of another that came before it. */
  private static void forgetOrders() {
    Database.sql().execute("DELETE FROM refill_skip");
    Database.sql().execute("DELETE FROM refill_outcome");
    Database.sql().execute("DELETE FROM refill_run");
    Database.sql().execute("DELETE FROM message WHERE kind LIKE 'REFILL%'");
    String own = "(SELECT id FROM customer_order WHERE order_kind = 'AUTOMATIC')";
    Database.sql().execute("DELETE FROM customer_order_change WHERE customer_order_id IN " + own);
    Database.sql().execute("DELETE FROM customer_order_line WHERE customer_order_id IN " + own);
    Database.sql().execute("DELETE FROM customer_order WHERE order_kind = 'AUTOMATIC'");
  }

  @Test
  @Tag("BS-02")
  @Tag("BS-04")
  @Tag("BS-10")
  void shouldFillEveryStoreUpToItsLevelsByOneOrderEach() throws Exception {
    assertThat(Database.sql().number("SELECT COUNT(*)" + SHORT)).isPositive();

    assertThat(runDue()).isEqualTo(BatchStatus.COMPLETED);

    assertThat(Database.sql().number("SELECT COUNT(*)" + SHORT)).isZero();
    assertThat(orders()).isEqualTo(stores());
    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM customer_order o JOIN buffer_store s ON s.id = o.store_id"
                        + " JOIN customer_order_line l ON l.customer_order_id = o.id"
                        + " WHERE o.order_kind = 'AUTOMATIC' AND (l.payer_id IS NULL"
                        + " OR o.customer_id <> s.customer_id OR o.wished_on IS NULL)"))
        .isZero();
  }

  @Test
  @Tag("BS-02")
  void shouldOrderNothingTwice() throws Exception {
    runDue();
    long lines = lines();

    assertThat(runDue()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(run(new StartRefill(STORE))).isEqualTo(BatchStatus.COMPLETED);

    assertThat(lines()).isEqualTo(lines);
    assertThat(orders()).isEqualTo(stores());
    assertThat(Database.sql().number("SELECT COUNT(*) FROM refill_outcome"))
        .isEqualTo(stores() + 1);
  }

  @Test
  void shouldTakeTheStoresLeftWhenItBrokeOff() throws Exception {
    long last = Database.sql().number("SELECT MAX(id) FROM buffer_store");
    Fault.refuse("refill_outcome", "store_id <> " + last);
    assertThat(runDue()).isEqualTo(BatchStatus.FAILED);
    long kept = orders();
    Fault.mendAll();

    assertThat(runDue()).isEqualTo(BatchStatus.COMPLETED);

    assertThat(kept).isPositive().isLessThan(stores());
    assertThat(orders()).isEqualTo(stores());
    assertThat(Database.sql().values("SELECT status FROM refill_run ORDER BY started_at, id"))
        .containsExactly("FAILED", "COMPLETED");
    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM (SELECT store_id FROM customer_order"
                        + " WHERE order_kind = 'AUTOMATIC' GROUP BY store_id"
                        + " HAVING COUNT(*) > 1) twice"))
        .isZero();
  }

  @Test
  void shouldTakeOverFromARunWithoutASignOfLife() throws Exception {
    runningSince(Instant.now().minus(Duration.ofMinutes(5)));

    assertThat(runDue()).isEqualTo(BatchStatus.COMPLETED);

    assertThat(Database.sql().value("SELECT status FROM refill_run WHERE id = 1"))
        .isEqualTo("FAILED");
    assertThat(orders()).isEqualTo(stores());
  }

  @Test
  @Tag("V-RF-01")
  void shouldRefuseASecondRunWhileOneIsAtWork() {
    runningSince(Instant.now());

    assertThatThrownBy(() -> WAREHOUSE.does(() -> refill.start(StartRefill.due())))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> assertThat(refused.code()).isEqualTo("V-RF-01"));
    assertThat(orders()).isZero();
  }

  @Test
  @Tag("BS-10")
  void shouldSkipWhatCannotBeHadAndTellTheContactOnce() throws Exception {
    String article = anArticleOf(STORE);
    discontinue(article);

    run(new StartRefill(STORE));
    run(new StartRefill(STORE));

    assertThat(
            Database.sql()
                .values(
                    "SELECT k.rule_code FROM refill_skip k JOIN article a ON a.id = k.article_id"
                        + " WHERE a.article_number = ?",
                    article))
        .containsExactly("V-AR-04", "V-AR-04");
    long contact = Staff.named("storecontact").id();
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'REFILL_SKIPPED'"
                        + " AND user_id = ?",
                    contact))
        .singleElement()
        .asString()
        .contains(article);
    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM message m JOIN customer_order o ON o.id = m.order_id"
                        + " WHERE m.kind = 'REFILL_ORDERED' AND m.user_id = ?"
                        + " AND o.order_kind = 'AUTOMATIC'",
                    contact))
        .isEqualTo(1);
  }

  @Test
  @Tag("BS-10")
  void shouldOrderTheEquivalentOfADiscontinuedArticle() throws Exception {
    String article = anArticleOf(STORE);
    String other =
        Database.sql()
            .value(
                "SELECT MAX(article_number) FROM article WHERE published AND orderable"
                    + " AND status = 'ACTIVE' AND charging_form = 'SALE'"
                    + " AND article_type <> 'SPARE_PART' AND id NOT IN"
                    + " (SELECT article_id FROM replacement_chain_entry)"
                    + " AND id NOT IN (SELECT article_id FROM stock_balance)");
    Database.sql().execute("INSERT INTO replacement_chain VALUES (9999, 'IT')");
    int place = 0;
    for (String number : List.of(article, other)) {
      Database.sql()
          .execute(
              "INSERT INTO replacement_chain_entry"
                  + " SELECT id, 9999, CAST(? AS integer) FROM article WHERE article_number = ?",
              ++place,
              number);
    }
    long missing =
        Database.sql()
            .number(
                "SELECT b.safety_level - b.physical + b.reserved FROM stock_balance b"
                    + " JOIN article a ON a.id = b.article_id"
                    + " JOIN buffer_store s ON s.id = b.store_id"
                    + " WHERE a.article_number = ? AND s.store_number = ?",
                article,
                STORE);
    discontinue(article);

    run(new StartRefill(STORE));
    run(new StartRefill(STORE));

    assertThat(
            Database.sql()
                .number(
                    "SELECT SUM(l.quantity) FROM customer_order_line l"
                        + " JOIN article a ON a.id = l.article_id"
                        + " JOIN customer_order o ON o.id = l.customer_order_id"
                        + " WHERE o.order_kind = 'AUTOMATIC' AND a.article_number = ?",
                    other))
        .isEqualTo(missing);
  }

  @Test
  @Tag("V-RF-02")
  void shouldSkipAllThatIsMissingWhenTheCustomerHasNoAddress() throws Exception {
    Database.sql().execute(CUSTOMER + "FALSE" + OF_STORE, STORE);

    assertThat(run(new StartRefill(STORE))).isEqualTo(BatchStatus.COMPLETED);

    assertThat(orders()).isZero();
    assertThat(Database.sql().values("SELECT DISTINCT rule_code FROM refill_skip"))
        .contains("V-RF-02");
  }

  @Test
  void shouldPreviewAllStoresForAFixedPrice() throws Exception {
    List<RefillStoreRow> all = WAREHOUSE.does(() -> refill.stores(new PageRequest(0, 25))).rows();

    assertThat(all).hasSize((int) stores()).allMatch(row -> row.due() && !row.settled());
    // the second keeps articles that are replaced, so that nothing more is asked for the others
    long two = WAREHOUSE.does(() -> statements.of(() -> refill.stores(new PageRequest(0, 2))));
    long many = WAREHOUSE.does(() -> statements.of(() -> refill.stores(new PageRequest(0, 25))));
    assertThat(many).isEqualTo(two);
    runDue();
    assertThat(WAREHOUSE.does(() -> refill.stores(new PageRequest(0, 25))).rows())
        .allMatch(row -> row.settled() && row.pieces() == 0);
  }

  private BatchStatus runDue() throws Exception {
    return run(StartRefill.due());
  }

  private BatchStatus run(StartRefill which) throws Exception {
    return Executions.awaitEnd(WAREHOUSE.does(() -> refill.start(which)), "refill_run");
  }

  private static void runningSince(Instant heartbeat) {
    Timestamp at = Timestamp.from(heartbeat);
    Database.sql()
        .execute(
            "INSERT INTO refill_run (id, version, status, running, started_by, started_at,"
                + " heartbeat_at, execution_id) VALUES (1, 1, 'RUNNING', TRUE, 'TIMER', ?, ?, -1)",
            at,
            at);
  }

  private void discontinue(String article) {
    discontinued = article;
    Database.sql()
        .execute("UPDATE article SET status = 'DISCONTINUED' WHERE article_number = ?", article);
  }

  /** An article in no chain, and short in a store. */
  private static String anArticleOf(String store) {
    return Database.sql()
        .value(
            "SELECT MIN(a.article_number)"
                + SHORT
                + " AND a.id NOT IN (SELECT article_id FROM replacement_chain_entry)"
                + " AND b.store_id = (SELECT id FROM buffer_store WHERE store_number = '"
                + store
                + "')");
  }

  private static long orders() {
    return Database.sql()
        .number("SELECT COUNT(*) FROM customer_order WHERE order_kind = 'AUTOMATIC'");
  }

  private static long lines() {
    return Database.sql()
        .number(
            "SELECT COUNT(*) FROM customer_order_line l JOIN customer_order o"
                + " ON o.id = l.customer_order_id WHERE o.order_kind = 'AUTOMATIC'");
  }

  private static long stores() {
    return Database.sql().number("SELECT COUNT(*) FROM buffer_store WHERE active");
  }
}
