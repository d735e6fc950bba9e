package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.service.CartExpiry;
import se.websesam.stock.service.CartService;
import se.websesam.stock.service.OptInService;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.Reserve;
import se.websesam.stock.service.StockQueries;
import se.websesam.stock.service.WithdrawalService;
import se.websesam.stock.view.StockFilter;

/** Taking things out of a store, reserving them, and two people with the last one. */
@InContainer
class StoreIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final Staff MAJA = Staff.named("prescriber");
  private static final Staff OLLE = Staff.named("prescriber2");
  private static final Staff RUT = Staff.named("orderer");

  @Inject private WithdrawalService withdrawals;
  @Inject private CartService carts;
  @Inject private CartExpiry expiry;
  @Inject private OptInService optIns;
  @Inject private StockQueries stock;
  @Inject private StockRepository ledger;
  @Inject private CustomerOrderService orders;
  @Inject private OrderHandlingService handling;
  @Inject private Orders made;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  @Tag("WD-01")
  @Tag("WD-03")
  @Tag("WD-06")
  void shouldGiveARentedUnitToThePatientAndStartItsRent() throws Exception {
    String unit = freeUnit("6201");
    long before = physicalOfUnit(unit);
    RegisterWithdrawal form = form(OLLE, "6201", unit, 1);

    String number = OLLE.does(() -> withdrawals.register(form)).number();
    String again = OLLE.does(() -> withdrawals.register(form)).number();

    assertThat(again).isEqualTo(number);
    assertThat(physicalOfUnit(unit)).isEqualTo(before - 1);
    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM device_holding h JOIN device_individual i"
                        + " ON i.id = h.individual_id JOIN rent_event e ON e.holding_id = h.id"
                        + " WHERE i.individual_number = ? AND i.status = 'HELD'"
                        + " AND i.store_id IS NULL AND h.delivered_on = ? AND e.kind = 'DELIVERED'",
                    unit,
                    TODAY))
        .isEqualTo(1);
    assertThat(OLLE.does(() -> withdrawals.details(number)).lines()).hasSize(1);
    assertThatThrownBy(() -> MAJA.does(() -> withdrawals.details(number)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Tag("WD-04")
  void shouldBillNothingWhenASoldArticleIsTakenOut() throws Exception {
    String article = soldArticle("6201");
    long charges = Database.sql().number("SELECT COUNT(*) FROM sale_charge");

    OLLE.does(() -> withdrawals.register(form(OLLE, "6201", article, 1)));

    assertThat(Database.sql().number("SELECT COUNT(*) FROM sale_charge")).isEqualTo(charges);
  }

  @Test
  @Tag("V-WD-02")
  @Tag("WD-08")
  void shouldRefuseMoreThanTheStoreHas() {
    String article = soldArticle("6201");

    assertRefused(
        "V-WD-02", () -> OLLE.does(() -> withdrawals.register(form(OLLE, "6201", article, 500))));
  }

  @Test
  @Tag("V-WD-03")
  void shouldRefuseUnitsOfOtherStoresAndNumberedArticlesWithoutUnit() {
    String elsewhere = freeUnit("6101");
    String numbered =
        Database.sql()
            .value(
                "SELECT MIN(a.article_number) FROM article a JOIN stock_balance b"
                    + " ON b.article_id = a.id JOIN buffer_store s ON s.id = b.store_id"
                    + " WHERE a.individual_tracked AND s.store_number = '6201'");

    assertRefused("V-WD-03", () -> OLLE.does(() -> withdrawals.scan(store("6201"), elsewhere)));
    assertRefused("V-WD-03", () -> OLLE.does(() -> withdrawals.scan(store("6201"), numbered)));
    assertRefused("V-WD-06", () -> OLLE.does(() -> withdrawals.scan(store("6201"), "999999")));
  }

  @Test
  @Tag("V-WD-01")
  void shouldRefuseWithoutAStore() {
    assertRefused(
        "V-WD-01",
        () ->
            OLLE.does(
                () ->
                    withdrawals.register(
                        new RegisterWithdrawal(
                            UUID.randomUUID().toString(), null, patient(OLLE), TODAY, List.of()))));
  }

  @Test
  @Tag("V-WD-05")
  @Tag("WD-02")
  void shouldRefuseDaysAheadAndLongAgo() {
    String article = soldArticle("6201");
    for (LocalDate day : new LocalDate[] {TODAY.plusDays(1), TODAY.minusDays(3), null}) {
      RegisterWithdrawal form =
          new RegisterWithdrawal(
              UUID.randomUUID().toString(),
              store("6201"),
              patient(OLLE),
              day,
              List.of(new RegisterWithdrawal.Line(article, 1, null)));
      assertRefused("V-WD-05", () -> OLLE.does(() -> withdrawals.register(form)));
    }
  }

  @Test
  @Tag("V-WD-04")
  void shouldKeepAReservedUnitFromEverybodyElse() throws Exception {
    String unit = freeUnit("6201");
    long line = RUT.does(() -> carts.reserve(reserve("6201", unit, 1)));

    assertRefused("V-WD-04", () -> OLLE.does(() -> withdrawals.scan(store("6201"), unit)));
    assertRefused(
        "V-WD-04", () -> OLLE.does(() -> withdrawals.register(form(OLLE, "6201", unit, 1))));
    assertRefused("V-WD-04", () -> OLLE.does(() -> carts.reserve(reserve("6201", unit, 1))));

    RUT.does(() -> withdrawals.register(form(RUT, "6201", unit, 1)));
    assertThat(statusOf(line)).isEqualTo("PRESCRIBED");
    assertRefused("V-CA-01", () -> release(RUT, line));
  }

  @Test
  @Tag("V-CC-01")
  void shouldReserveChangeAndReleaseOnlyOnesOwn() throws Exception {
    String article = soldArticle("6201");
    Reserve wanted = reserve("6201", article, 1);
    long line = RUT.does(() -> carts.reserve(wanted));
    assertThat(RUT.does(() -> carts.reserve(wanted))).isEqualTo(line);
    assertThat(OLLE.does(() -> carts.list(new PageRequest(0, 200))).rows())
        .anyMatch(row -> row.id() == line);

    assertThatThrownBy(() -> release(OLLE, line)).isInstanceOf(NotFound.class);
    assertRefused(
        "V-CC-01",
        () ->
            RUT.does(
                () -> {
                  carts.change(line, 99, 1, null);
                  return null;
                }));
    release(RUT, line);
    assertThat(statusOf(line)).isEqualTo("RELEASED");
  }

  @Test
  void shouldLetLinesExpireAndTellTheOwnerAWeekBefore() throws Exception {
    String article = soldArticle("6201");
    long soon = RUT.does(() -> carts.reserve(reserve("6201", article, 1)));
    Database.sql()
        .execute("UPDATE cart_line SET expires_on = ? WHERE id = ?", TODAY.plusDays(5), soon);
    String messages =
        "SELECT COUNT(*) FROM message WHERE kind = 'CART_EXPIRING' AND user_id = " + RUT.id();
    expiry.run();
    long told = Database.sql().number(messages);
    assertThat(told).isPositive();
    expiry.run();
    assertThat(Database.sql().number(messages)).isEqualTo(told);

    Database.sql()
        .execute("UPDATE cart_line SET expires_on = ? WHERE id = ?", TODAY.minusDays(1), soon);
    expiry.run();
    assertThat(statusOf(soon)).isEqualTo("EXPIRED");
  }

  @Test
  @Tag("V-AR-03")
  @Tag("V-AR-06")
  @Tag("V-AR-07")
  @Tag("WD-05")
  void shouldGiveOutADiscontinuedArticleOnceItIsAdded() throws Exception {
    String unit =
        Database.sql()
            .value(
                "SELECT MIN(i.individual_number) FROM device_individual i JOIN article a"
                    + " ON a.id = i.article_id JOIN buffer_store s ON s.id = i.store_id"
                    + " WHERE a.status = 'DISCONTINUED' AND s.store_number = '6101'"
                    + " AND NOT EXISTS (SELECT 1 FROM cart_line c WHERE c.individual_id = i.id)");
    String article =
        Database.sql()
            .value(
                "SELECT a.article_number FROM article a JOIN device_individual i"
                    + " ON i.article_id = a.id WHERE i.individual_number = ?",
                unit);
    long customer =
        Database.sql().number("SELECT customer_id FROM buffer_store WHERE store_number = '6101'");
    assertRefused("V-AR-03", () -> MAJA.does(() -> withdrawals.scan(store("6101"), unit)));
    assertRefused("V-AR-06", () -> add(MAJA, customer, soldArticle("6101")));
    assertRefused("V-AR-01", () -> add(MAJA, customer, "0"));

    add(MAJA, customer, article);
    add(MAJA, customer, article);

    assertThat(MAJA.does(() -> optIns.list(customer))).hasSize(1);
    assertThatThrownBy(() -> add(OLLE, customer, article)).isInstanceOf(NotFound.class);
    assertThat(MAJA.does(() -> withdrawals.register(form(MAJA, "6101", unit, 1))).number())
        .isNotBlank();
  }

  @Test
  @Tag("BS-04")
  void shouldRaiseTheBalanceAndBillASaleWhenTheCentreDelivers() throws Exception {
    String article = soldArticle("6201");
    long before = available("6201", article);
    SavedOrder order = delivered(article, null);

    assertThat(available("6201", article)).isEqualTo(before + 1);
    assertThat(charges(order)).isEqualTo(1);
  }

  @Test
  @Tag("BS-04")
  void shouldPutADeliveredUnitIntoTheStoreAndBillNoRentYet() throws Exception {
    String article = made.rented();
    String unit = made.freeUnit(article);
    SavedOrder order = delivered(article, unit);

    assertThat(
            Database.sql()
                .number(
                    "SELECT store_id FROM device_individual WHERE individual_number = ?"
                        + " AND status = 'IN_BUFFER_STORE'",
                    unit))
        .isEqualTo(store("6201"));
    assertThat(charges(order)).isZero();
  }

  /** One of an article, ordered to the store and delivered there. */
  private SavedOrder delivered(String article, String unit) throws Exception {
    long address =
        Database.sql()
            .number(
                "SELECT MIN(a.id) FROM delivery_address a JOIN buffer_store s"
                    + " ON s.customer_id = a.customer_id WHERE s.store_number = '6201'");
    SaveOrder form =
        new SaveOrder(
            UUID.randomUUID().toString(),
            null,
            null,
            null,
            store("6201"),
            SaveOrder.Delivery.to(address),
            null,
            List.of(new SaveOrder.Line(article, 1)));
    SavedOrder order = OLLE.does(() -> orders.submit(form));
    Orders.HANDLER.does(() -> handling.allocate(made.line(order), unit));
    Orders.HANDLER.does(() -> handling.deliver(made.line(order), TODAY));
    return order;
  }

  private static long charges(SavedOrder order) {
    return Database.sql()
        .number(
            "SELECT COUNT(*) FROM sale_charge c JOIN customer_order_line l"
                + " ON l.id = c.order_line_id WHERE l.customer_order_id = ?",
            order.orderId());
  }

  @Test
  void shouldShowTheStoresOfOthersToNobody() {
    long others = store("6101");

    assertThatThrownBy(
            () -> OLLE.does(() -> stock.list(others, StockFilter.all(), new PageRequest(0, 25))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> OLLE.does(() -> carts.reserve(reserve("6101", "14190", 1))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> OLLE.does(() -> withdrawals.register(form(OLLE, "6101", "14190", 1))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Tag("WD-08")
  void shouldGiveTheLastOneToOneOfTwo() throws Exception {
    String article = soldArticle("6201");
    long last = available("6201", article);
    List<RegisterWithdrawal> forms =
        List.of(form(OLLE, "6201", article, (int) last), form(RUT, "6201", article, (int) last));
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Staff who = i == 0 ? OLLE : RUT;
      RegisterWithdrawal form = forms.get(i);
      answers.add(
          threads.submit(
              () -> {
                together.await();
                return outcome(() -> who.does(() -> withdrawals.register(form)));
              }));
    }

    List<String> outcomes = List.of(answers.get(0).get(), answers.get(1).get());

    assertThat(outcomes).containsOnlyOnce("OK");
    assertThat(outcomes).containsAnyOf("V-WD-02", "V-WD-04");
    assertThat(available("6201", article)).isZero();
  }

  private static String outcome(Callable<?> act) throws Exception {
    try {
      act.call();
      return "OK";
    } catch (BusinessRuleViolation | BusinessRuleViolations refused) {
      return refused.getMessage();
    }
  }

  private static void assertRefused(String rule, Callable<?> act) {
    assertThatThrownBy(act::call)
        .isInstanceOfAny(BusinessRuleViolation.class, BusinessRuleViolations.class)
        .hasMessage(rule);
  }

  private Object add(Staff who, long customer, String article) throws Exception {
    return who.does(
        () -> {
          optIns.add(customer, article);
          return null;
        });
  }

  private Object release(Staff who, long line) throws Exception {
    long version = Database.sql().number("SELECT version FROM cart_line WHERE id = ?", line);
    return who.does(
        () -> {
          carts.release(line, version);
          return null;
        });
  }

  private static Reserve reserve(String store, String number, int quantity) {
    return new Reserve(UUID.randomUUID().toString(), store(store), number, quantity, null);
  }

  private static RegisterWithdrawal form(Staff who, String store, String number, int quantity) {
    return new RegisterWithdrawal(
        UUID.randomUUID().toString(),
        store(store),
        patient(who),
        TODAY,
        List.of(new RegisterWithdrawal.Line(number, quantity, null)));
  }

  private static long store(String number) {
    return Database.sql().number("SELECT id FROM buffer_store WHERE store_number = ?", number);
  }

  /** A patient whom the user's customers treat. */
  private static String patient(Staff who) {
    return Database.sql()
        .value(
            "SELECT r.public_id FROM recipient r JOIN care_relation c ON c.recipient_id = r.id"
                + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
                + " WHERE uc.user_id = ? AND r.deceased_on IS NULL AND NOT r.awaiting_release"
                + " AND NOT r.protected_identity AND c.valid_until IS NULL ORDER BY r.id",
            who.id());
  }

  /** A unit that nobody has reserved, of an article still in the range. */
  private static String freeUnit(String store) {
    return Database.sql()
        .value(
            "SELECT MIN(i.individual_number) FROM device_individual i JOIN article a"
                + " ON a.id = i.article_id JOIN buffer_store s ON s.id = i.store_id"
                + " WHERE a.status = 'ACTIVE' AND a.orderable AND s.store_number = ?"
                + " AND NOT EXISTS (SELECT 1 FROM cart_line c WHERE c.individual_id = i.id"
                + " AND c.status = 'RESERVED')",
            store);
  }

  /** An article without numbered units of which something is free. */
  private static String soldArticle(String store) {
    return Database.sql()
        .value(
            "SELECT a.article_number FROM stock_balance b JOIN article a ON a.id = b.article_id"
                + " JOIN buffer_store s ON s.id = b.store_id WHERE NOT a.individual_tracked"
                + " AND a.status = 'ACTIVE' AND a.orderable AND a.charging_form <> 'RENTAL'"
                + " AND s.store_number = ? AND b.physical > b.reserved"
                + " ORDER BY b.physical - b.reserved DESC, b.id",
            store);
  }

  private static long available(String store, String article) {
    return Database.sql()
        .number(
            "SELECT b.physical - b.reserved FROM stock_balance b JOIN article a"
                + " ON a.id = b.article_id JOIN buffer_store s ON s.id = b.store_id"
                + " WHERE s.store_number = ? AND a.article_number = ?",
            store,
            article);
  }

  private static long physicalOfUnit(String unit) {
    return Database.sql()
        .number(
            "SELECT b.physical FROM stock_balance b JOIN device_individual i"
                + " ON i.article_id = b.article_id JOIN buffer_store s ON s.id = b.store_id"
                + " WHERE i.individual_number = ? AND s.store_number = '6201'",
            unit);
  }

  private static String statusOf(long line) {
    return Database.sql().value("SELECT status FROM cart_line WHERE id = ?", line);
  }
}
