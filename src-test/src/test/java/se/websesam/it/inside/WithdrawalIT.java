package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Shelves.assertRefused;
import static se.websesam.it.inside.Shelves.available;
import static se.websesam.it.inside.Shelves.form;
import static se.websesam.it.inside.Shelves.freeUnit;
import static se.websesam.it.inside.Shelves.patient;
import static se.websesam.it.inside.Shelves.soldArticle;
import static se.websesam.it.inside.Shelves.store;

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
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.service.OptInService;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;

/** Taking things out of a store, and two people with the last one. */
@InContainer
class WithdrawalIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final Staff MAJA = Staff.named("prescriber");
  private static final Staff OLLE = Staff.named("prescriber2");
  private static final Staff RUT = Staff.named("orderer");

  @Inject private WithdrawalService withdrawals;
  @Inject private OptInService optIns;
  @Inject private StockRepository ledger;

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

  private Object add(Staff who, long customer, String article) throws Exception {
    return who.does(
        () -> {
          optIns.add(customer, article);
          return null;
        });
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

  private static long physicalOfUnit(String unit) {
    return Database.sql()
        .number(
            "SELECT b.physical FROM stock_balance b JOIN device_individual i"
                + " ON i.article_id = b.article_id JOIN buffer_store s ON s.id = b.store_id"
                + " WHERE i.individual_number = ? AND s.store_number = '6201'",
            unit);
  }
}
