package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;
import static se.websesam.it.inside.Shelves.available;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.devicereturn.domain.BuybackStatus;
import se.websesam.devicereturn.domain.StoreDelivery;
import se.websesam.devicereturn.repository.BuybackRepository;
import se.websesam.devicereturn.service.BuybackRef;
import se.websesam.devicereturn.service.BuybackService;
import se.websesam.devicereturn.service.SendBuyback;
import se.websesam.devicereturn.view.BuybackDetails;
import se.websesam.devicereturn.view.BuybackForm;
import se.websesam.devicereturn.view.BuybackRow;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.repository.StockRepository;

/** Goods that go back to the centre out of a unit's own store (RE-07). */
@InContainer
class BuybackIT {

  private static final String STORE = "6201";
  private static final Staff CONTACT = Staff.named("storecontact2");
  private static final Staff OTHER = Staff.named("storecontact");
  private static final Staff OLLE = Staff.named("prescriber2");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final LocalDate BEFORE = MonthRuns.MONTH.atEndOfMonth();
  private static final String LONG_AGO = "1999-03";

  @Inject private BuybackService buybacks;
  @Inject private BuybackRepository repository;
  @Inject private CaseChargeQueries charges;
  @Inject private CustomerOrderService orders;
  @Inject private OrderHandlingService handling;
  @Inject private Orders made;
  @Inject private MonthRuns months;
  @Inject private Statements statements;
  @Inject private StockRepository ledger;
  @Inject private LateCases late;

  @AfterEach
  void shouldKeepTheLedger() {
    MonthRuns.forget(MonthRuns.MONTH.toString());
    MonthRuns.forget(LONG_AGO);
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  @Tag("RE-07")
  @Tag("V-RE-06")
  @Tag("V-RE-08")
  void shouldLeaveTheStoreAndBeCreditedOnceWithWhatWasBilled() throws Exception {
    String article = made.soldFromStock();
    long line = delivered(article, 3, null, TODAY);
    assertThat(offered(article, line).left()).isEqualTo(3);
    long before = available(STORE, article);
    SendBuyback form = form(article, line, 2);

    BuybackDetails sent = CONTACT.does(() -> buybacks.send(form));

    String number = sent.buybackNumber();
    assertThat(CONTACT.does(() -> buybacks.send(form)).buybackNumber()).isEqualTo(number);
    assertThat(available(STORE, article)).isEqualTo(before - 2);
    assertThat(offered(article, line).left()).isEqualTo(1);
    assertRefused("V-RE-06", () -> CONTACT.does(() -> buybacks.send(form(article, line, 2))));
    assertThat(RECEPTION.does(() -> buybacks.list(BuybackStatus.SENT, all())).rows())
        .extracting(BuybackRow::buybackNumber)
        .contains(number);

    RECEPTION.does(() -> buybacks.receive(ref(number)));

    assertThat(available(STORE, article)).isEqualTo(before - 2);
    assertThat(CONTACT.does(() -> charges.ofBuyback(number)))
        .singleElement()
        .satisfies(
            back -> {
              assertThat(back.kind()).isEqualTo(InvoiceLineKind.SALE_CREDIT);
              assertThat(back.net()).isEqualByComparingTo(billed(line, 2).negate());
            });
    assertThat(told(number)).containsExactly("BUYBACK_CREDITED");
    assertRefused("V-RE-08", () -> RECEPTION.does(() -> buybacks.receive(ref(number))));
    assertRefused("V-CC-01", () -> RECEPTION.does(() -> buybacks.receive(ref(sent))));
    String rest = CONTACT.does(() -> buybacks.send(form(article, line, 1))).buybackNumber();
    RECEPTION.does(() -> buybacks.receive(ref(rest)));
    assertThat(
            Database.sql()
                .value("SELECT credited_before FROM sale_charge WHERE cause_number = ?", rest))
        .isEqualTo("2");
    assertThat(CONTACT.does(() -> buybacks.form(store(), article)).deliveries())
        .noneMatch(delivery -> delivery.orderLineId() == line);
  }

  @Test
  @Tag("RE-07")
  @Tag("V-RE-09")
  void shouldStandInTheStoreAgainWhenTheCentreRefuses() throws Exception {
    String article = made.soldFromStock();
    long line = delivered(article, 2, null, TODAY);
    long before = available(STORE, article);
    String number = CONTACT.does(() -> buybacks.send(form(article, line, 2))).buybackNumber();
    assertRefused("V-RE-09", () -> RECEPTION.does(() -> buybacks.refuse(ref(number), " ")));

    BuybackDetails after =
        RECEPTION.does(() -> buybacks.refuse(ref(number), "Förpackningen är öppnad"));

    assertThat(after.refuseReason()).isEqualTo("Förpackningen är öppnad");
    assertThat(available(STORE, article)).isEqualTo(before);
    assertThat(offered(article, line).left()).isEqualTo(2);
    assertThat(CONTACT.does(() -> charges.ofBuyback(number))).isEmpty();
    assertThat(told(number)).containsExactly("BUYBACK_REFUSED");
    assertThat(
            Database.sql()
                .values("SELECT kind FROM stock_movement WHERE reference = ? ORDER BY id", number))
        .containsExactly("SENT_BACK", "CAME_BACK");
  }

  @Test
  @Tag("V-RE-10")
  void shouldRefuseWhatHasBeenGivenBackOtherwise() throws Exception {
    String article = made.soldFromStock();
    long line = delivered(article, 2, null, TODAY);
    String number = CONTACT.does(() -> buybacks.send(form(article, line, 2))).buybackNumber();
    Database.sql().execute("UPDATE sale_charge SET quantity = 1 WHERE order_line_id = ?", line);

    assertRefused("V-RE-10", () -> RECEPTION.does(() -> buybacks.receive(ref(number))));

    RECEPTION.does(() -> buybacks.refuse(ref(number), "Krediterat förut"));
  }

  @Test
  @Tag("V-RE-03")
  @Tag("V-RE-05")
  @Tag("V-RE-07")
  void shouldRefuseWhatIsRentedLateOpenedOrNotThere() throws Exception {
    String rented =
        Database.sql()
            .value(
                "SELECT MIN(a.article_number) FROM article a JOIN stock_balance b"
                    + " ON b.article_id = a.id WHERE a.charging_form = 'RENTAL' AND b.store_id = ?",
                store());
    BuybackForm none = CONTACT.does(() -> buybacks.form(store(), rented));
    assertThat(none.refusal()).isEqualTo("V-RE-03");
    assertThat(none.deliveries()).isEmpty();
    String article = made.soldFromStock();
    long line = delivered(article, 1, null, TODAY);
    SendBuyback open =
        new SendBuyback(UUID.randomUUID().toString(), store(), article, line, 1, false);
    assertRefused("V-RE-07", () -> CONTACT.does(() -> buybacks.send(open)));
    assertThatThrownBy(() -> OTHER.does(() -> buybacks.send(form(article, line, 1))))
        .isInstanceOf(NotFound.class);
    assertRefused("V-RE-03", () -> CONTACT.does(() -> buybacks.send(form(rented, line, 1))));
    deliveredOn(line, TODAY.minusDays(15));
    assertThat(CONTACT.does(() -> buybacks.form(store(), article)).deliveries())
        .noneMatch(delivery -> delivery.orderLineId() == line);
    assertRefused("V-RE-05", () -> CONTACT.does(() -> buybacks.send(form(article, line, 1))));
  }

  @Test
  @Tag("RE-07")
  void shouldTakeANumberedUnitAlong() throws Exception {
    String article = made.rented();
    String supply =
        Database.sql().value("SELECT supply_mode FROM article WHERE article_number = ?", article);
    become("SALE", "STOCKED", article);
    try {
      String refused = made.freeUnit(article);
      long line = delivered(article, 1, refused, TODAY);
      String back = CONTACT.does(() -> buybacks.send(form(article, line, 1))).buybackNumber();
      assertThat(statusOf(refused)).isEqualTo("SENT_BACK");
      RECEPTION.does(() -> buybacks.refuse(ref(back), "Repad"));
      assertThat(statusOf(refused)).isEqualTo("IN_BUFFER_STORE");
      String again = CONTACT.does(() -> buybacks.send(form(article, line, 1))).buybackNumber();
      RECEPTION.does(() -> buybacks.receive(ref(again)));
      assertThat(statusOf(refused)).isEqualTo("IN_STOCK");

      String taken = made.freeUnit(article);
      long other = delivered(article, 1, taken, TODAY);
      CONTACT.does(() -> buybacks.send(form(article, other, 1)));
      assertRefused("V-RE-06", () -> CONTACT.does(() -> buybacks.send(form(article, other, 1))));
    } finally {
      become("RENTAL", supply, article);
    }
  }

  @Test
  @Tag("RE-07")
  void shouldBeCreditedOnTheInvoiceToWhoeverHadPaid() throws Exception {
    String article = made.soldFromStock();
    long line = delivered(article, 3, null, BEFORE);
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
    MonthRuns.putAway(LONG_AGO);
    deliveredOn(line, TODAY);
    for (int quantity : List.of(1, 2)) {
      String number =
          CONTACT.does(() -> buybacks.send(form(article, line, quantity))).buybackNumber();
      RECEPTION.does(() -> buybacks.receive(ref(number)));
    }
    Database.sql()
        .execute(
            "UPDATE sale_charge SET happened_on = ? WHERE cause_order_line_id = ?", BEFORE, line);
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);

    assertThat(
            Database.sql()
                .values(
                    "SELECT l.kind || ' ' || SUM(l.net) || ' ' || SUM(l.vat) || ' ' || i.payer_id"
                        + " FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                        + " WHERE l.cause_order_line_id = ? GROUP BY l.kind, i.payer_id",
                    line))
        .containsExactly(
            Database.sql()
                .value(
                    "SELECT 'SALE_CREDIT ' || -l.net || ' ' || -l.vat || ' ' || i.payer_id"
                        + " FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                        + " WHERE l.order_line_id = ?",
                    line));
  }

  @Test
  void shouldListAPageWithAFixedNumberOfStatements() throws Exception {
    String article = made.soldFromStock();
    long line = delivered(article, 1, null, TODAY);
    String number = CONTACT.does(() -> buybacks.send(form(article, line, 1))).buybackNumber();
    CallerScope own = new CallerScope(CONTACT.id(), false);

    assertThat(statements.of(() -> repository.list(own, null, all()))).isEqualTo(2);
    assertThat(CONTACT.does(() -> buybacks.isKnown(number))).isTrue();
    assertThat(OTHER.does(() -> buybacks.isKnown(number))).isFalse();
    Page<BuybackRow> others = OTHER.does(() -> buybacks.list(null, all()));
    assertThat(others.rows()).noneMatch(row -> row.buybackNumber().equals(number));
    assertThatThrownBy(() -> OTHER.does(() -> charges.ofBuyback(number)))
        .isInstanceOf(NotFound.class);
  }

  /** So many of an article, ordered to the store and delivered there; the line of the order. */
  private long delivered(String article, int quantity, String unit, LocalDate day)
      throws Exception {
    long address =
        Database.sql()
            .number(
                "SELECT MIN(a.id) FROM delivery_address a JOIN buffer_store s"
                    + " ON s.customer_id = a.customer_id WHERE s.store_number = ?",
                STORE);
    SaveOrder form =
        new SaveOrder(
            UUID.randomUUID().toString(),
            null,
            null,
            null,
            store(),
            SaveOrder.Delivery.to(address),
            null,
            List.of(new SaveOrder.Line(article, quantity)));
    SavedOrder order = OLLE.does(() -> orders.submit(form));
    Orders.HANDLER.does(() -> handling.allocate(made.line(order), unit));
    Orders.HANDLER.does(() -> handling.deliver(made.line(order), day));
    return Database.sql()
        .number("SELECT id FROM customer_order_line WHERE customer_order_id = ?", order.orderId());
  }

  private StoreDelivery offered(String article, long line) throws Exception {
    return CONTACT.does(() -> buybacks.form(store(), article)).deliveries().stream()
        .filter(delivery -> delivery.orderLineId() == line)
        .findFirst()
        .orElseThrow();
  }

  private static SendBuyback form(String article, long line, int quantity) {
    return new SendBuyback(UUID.randomUUID().toString(), store(), article, line, quantity, true);
  }

  private static long store() {
    return Shelves.store(STORE);
  }

  private static PageRequest all() {
    return new PageRequest(0, 200);
  }

  private static BuybackRef ref(String number) {
    return new BuybackRef(
        number,
        Database.sql().number("SELECT version FROM buyback WHERE buyback_number = ?", number));
  }

  private static BuybackRef ref(BuybackDetails read) {
    return new BuybackRef(read.buybackNumber(), read.version());
  }

  private static BigDecimal billed(long line, int quantity) {
    return new BigDecimal(
            Database.sql()
                .value("SELECT unit_price FROM sale_charge WHERE order_line_id = ?", line))
        .multiply(BigDecimal.valueOf(quantity));
  }

  @Test
  void shouldTellThatItHasNotBeenReceived() throws Exception {
    String article = made.soldFromStock();
    SendBuyback form = form(article, delivered(article, 1, null, TODAY), 1);
    String number = CONTACT.does(() -> buybacks.send(form)).buybackNumber();
    late.tell();
    assertThat(told(number)).isEmpty();
    Database.sql()
        .execute(
            "UPDATE buyback SET sent_at = ? WHERE buyback_number = ?",
            Timestamp.from(Instant.now().minus(Duration.ofDays(16))),
            number);

    late.tell();
    late.tell();

    assertThat(told(number)).containsExactly("OVERDUE_BUYBACK");
    RECEPTION.does(() -> buybacks.receive(ref(number)));
  }

  private static List<String> told(String number) {
    return Database.sql()
        .values(
            "SELECT m.kind FROM message m WHERE m.user_id = ? AND m.arguments LIKE ?",
            CONTACT.id(),
            "%" + number + "%");
  }

  private static void deliveredOn(long line, LocalDate day) {
    Database.sql()
        .execute("UPDATE customer_order_line SET delivered_on = ? WHERE id = ?", day, line);
  }

  private static void become(String chargingForm, String supplyMode, String article) {
    Database.sql()
        .execute(
            "UPDATE article SET charging_form = ?, supply_mode = ? WHERE article_number = ?",
            chargingForm,
            supplyMode,
            article);
  }

  private static String statusOf(String unit) {
    return Database.sql()
        .value("SELECT status FROM device_individual WHERE individual_number = ?", unit);
  }
}
