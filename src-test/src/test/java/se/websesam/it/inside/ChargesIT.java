package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.order.view.OrderDetails;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;

/** What orders and withdrawals cost: the price of who pays, and what it costs to be in a hurry. */
@InContainer
class ChargesIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final String OF_PAYERS = "17.35";

  @Inject private CustomerOrderService orders;
  @Inject private CustomerOrderQueries queries;
  @Inject private OrderHandlingService handling;
  @Inject private WithdrawalService withdrawals;
  @Inject private Orders made;

  @AfterEach
  void forgetPrices() {
    Database.sql().execute("DELETE FROM article_price WHERE price = " + OF_PAYERS);
  }

  @Test
  @Tag("CO-09")
  void shouldChargeAnUrgentOrderOnceWhenItsFirstIsDelivered() throws Exception {
    SavedOrder order =
        Orders.PRESCRIBER.does(() -> orders.submit(made.urgentForm(made.soldFromStock())));
    assertThat(details(order).delivery().urgentFee()).isEqualByComparingTo("500");
    assertThat(details(order).delivery().urgentChargedOn()).isNull();
    assertThat(fees(order)).isZero();

    Orders.HANDLER.does(() -> handling.allocate(made.line(order), null));
    Orders.HANDLER.does(() -> handling.deliver(made.line(order), TODAY));

    assertThat(fees(order)).isEqualTo(1);
    assertThat(details(order).delivery().urgentChargedOn()).isEqualTo(TODAY);
  }

  @Test
  @Tag("CO-09")
  void shouldChargeNothingForAnUrgentOrderOfWhichNothingCame() throws Exception {
    SavedOrder order =
        Orders.PRESCRIBER.does(() -> orders.submit(made.urgentForm(made.soldFromStock())));

    Orders.HANDLER.does(() -> handling.cancel(made.line(order), "slut i lager"));

    assertThat(fees(order)).isZero();
  }

  @Test
  @Tag("CO-06")
  void shouldKeepWhyAFeeIsNotCharged() throws Exception {
    SaveOrder plain = made.form(made.sold(), 1);
    SaveOrder form =
        new SaveOrder(
            plain.formKey(),
            null,
            null,
            plain.recipientRef(),
            null,
            plain.delivery(),
            null,
            List.of(
                new SaveOrder.Line(
                    made.sold(), 1, null, null, null, false, null, "byte av utslitet")));

    SavedOrder order = Orders.PRESCRIBER.does(() -> orders.submit(form));

    assertThat(details(order).lines().get(0).feeReason()).isEqualTo("byte av utslitet");
  }

  @Test
  void shouldRentAtThePriceOfThePayer() throws Exception {
    String article = made.rented();
    priceForAllPayers(article);

    SavedOrder order = made.submitted(article);
    Orders.HANDLER.does(() -> handling.allocate(made.line(order), made.freeUnit(article)));
    Orders.HANDLER.does(() -> handling.deliver(made.line(order), TODAY));

    assertPrice("SELECT l.price FROM customer_order_line l WHERE l.customer_order_id = ?", order);
    assertPrice(
        "SELECT h.price FROM device_holding h JOIN customer_order_line l ON l.id = h.order_line_id"
            + " WHERE l.customer_order_id = ?",
        order);
    assertPrice(
        "SELECT e.monthly_rate FROM rent_event e JOIN device_holding h ON h.id = e.holding_id"
            + " JOIN customer_order_line l ON l.id = h.order_line_id"
            + " WHERE l.customer_order_id = ?",
        order);
  }

  @Test
  void shouldSellAtThePriceOfThePayer() throws Exception {
    String article = made.sold();
    priceForAllPayers(article);

    SavedOrder order = made.submitted(article);
    Orders.HANDLER.does(() -> handling.allocate(made.line(order), null));
    Orders.HANDLER.does(() -> handling.deliver(made.line(order), TODAY));

    assertPrice(
        "SELECT c.unit_price FROM sale_charge c JOIN device_holding h ON h.id = c.holding_id"
            + " JOIN customer_order_line l ON l.id = h.order_line_id"
            + " WHERE l.customer_order_id = ?",
        order);
  }

  @Test
  @Tag("BS-04")
  void shouldSellToAStoreAtThePriceOfItsPayer() throws Exception {
    String article = Shelves.soldArticle("6101");
    priceForAllPayers(article);
    SaveOrder plain = made.form(article, 1);
    SaveOrder form =
        new SaveOrder(
            plain.formKey(),
            null,
            null,
            null,
            Shelves.store("6101"),
            plain.delivery(),
            null,
            plain.lines());

    SavedOrder order = Orders.PRESCRIBER.does(() -> orders.submit(form));
    Orders.HANDLER.does(() -> handling.allocate(made.line(order), null));
    Orders.HANDLER.does(() -> handling.deliver(made.line(order), TODAY));

    assertPrice(
        "SELECT c.unit_price FROM sale_charge c JOIN customer_order_line l"
            + " ON l.id = c.order_line_id WHERE l.customer_order_id = ?",
        order);
  }

  @Test
  @Tag("WD-03")
  void shouldRentWhatIsTakenOutAtThePriceOfThePayer() throws Exception {
    String unit =
        Database.sql()
            .value(
                "SELECT MIN(i.individual_number) FROM device_individual i JOIN article a"
                    + " ON a.id = i.article_id JOIN buffer_store s ON s.id = i.store_id"
                    + " WHERE s.store_number = '6101' AND a.status = 'ACTIVE' AND a.orderable"
                    + " AND a.charging_form = 'RENTAL' AND NOT EXISTS (SELECT 1 FROM cart_line c"
                    + " WHERE c.individual_id = i.id) AND NOT EXISTS (SELECT 1"
                    + " FROM article_price p WHERE p.article_id = a.id)");
    priceForAllPayers(
        Database.sql()
            .value(
                "SELECT a.article_number FROM article a JOIN device_individual i"
                    + " ON i.article_id = a.id WHERE i.individual_number = ?",
                unit));
    RegisterWithdrawal form = Shelves.form(Orders.PRESCRIBER, "6101", unit, 1);

    Orders.PRESCRIBER.does(() -> withdrawals.register(form));

    assertThat(
            new BigDecimal(
                Database.sql()
                    .value(
                        "SELECT e.monthly_rate FROM rent_event e JOIN device_holding h"
                            + " ON h.id = e.holding_id AND h.price = e.monthly_rate"
                            + " JOIN device_individual i ON i.id = h.individual_id"
                            + " WHERE i.individual_number = ?",
                        unit)))
        .isEqualByComparingTo(OF_PAYERS);
  }

  /** From today on each payer has a price of its own; the article's stays another. */
  private static void priceForAllPayers(String article) {
    // the county may have some of today itself
    Database.sql()
        .execute(
            "DELETE FROM article_price WHERE valid_from = ? AND article_id ="
                + " (SELECT id FROM article WHERE article_number = ?)",
            TODAY,
            article);
    Database.sql()
        .execute(
            "INSERT INTO article_price (id, article_id, payer_id, price, valid_from)"
                + " SELECT NEXTVAL('seq_article_price'), a.id, p.id, "
                + OF_PAYERS
                + ", ? FROM article a, payer p WHERE a.article_number = ?",
            TODAY,
            article);
  }

  private static void assertPrice(String query, SavedOrder order) {
    assertThat(new BigDecimal(Database.sql().value(query, order.orderId())))
        .isEqualByComparingTo(OF_PAYERS);
  }

  private static long fees(SavedOrder order) {
    return Database.sql()
        .number(
            "SELECT COUNT(*) FROM sale_charge WHERE unit_price = 500 AND customer_order_id = ?",
            order.orderId());
  }

  private OrderDetails details(SavedOrder order) throws Exception {
    return Orders.PRESCRIBER.does(() -> queries.details(order.orderId()));
  }
}
