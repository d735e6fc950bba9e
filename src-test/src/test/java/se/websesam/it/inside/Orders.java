package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import se.websesam.order.domain.DeliverTo;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.recipient.domain.IdentityNumber;
import se.websesam.stock.service.RegisterWithdrawal;

/** Orders as the tests need them: written and brought some way by those whose work it is. */
@Dependent
public class Orders {

  static final Staff PRESCRIBER = Staff.named("prescriber");
  static final Staff HANDLER = Staff.named("orderhandler");

  @Inject private CustomerOrderService orders;
  @Inject private OrderHandlingService handling;

  /** A form for one article, never sent before. */
  SaveOrder form(String articleNumber, int quantity) {
    return form(articleNumber, quantity, null, null);
  }

  /** The same for a draft that was saved before. */
  SaveOrder form(String articleNumber, int quantity, Long orderId, Long version) {
    return new SaveOrder(
        UUID.randomUUID().toString(),
        orderId,
        version,
        patient(),
        null,
        SaveOrder.Delivery.to(address()),
        null,
        List.of(new SaveOrder.Line(articleNumber, quantity)));
  }

  /** A form for one article that is in a hurry. */
  SaveOrder urgentForm(String articleNumber) {
    SaveOrder plain = form(articleNumber, 1);
    SaveOrder.Delivery to =
        new SaveOrder.Delivery(
            address(),
            DeliverTo.CUSTOMER,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            true);
    return new SaveOrder(plain.formKey(), null, null, patient(), null, to, null, plain.lines());
  }

  /** A draft of the prescriber's. */
  SavedOrder draft() throws Exception {
    return PRESCRIBER.does(() -> orders.saveDraft(form(rented(), 1)));
  }

  /** An order of the prescriber's that has reached the centre. */
  SavedOrder submitted(String articleNumber) throws Exception {
    return PRESCRIBER.does(() -> orders.submit(form(articleNumber, 1)));
  }

  /** Its line, set aside. */
  LineRef allocated(String articleNumber) throws Exception {
    SavedOrder order = submitted(articleNumber);
    HANDLER.does(() -> handling.allocate(line(order), freeUnit(articleNumber)));
    return line(order);
  }

  /** Something that the patient has bought and got on a day; its holding. */
  long bought(LocalDate day) throws Exception {
    LineRef line = allocated(soldFromStock());
    HANDLER.does(() -> handling.deliver(line, day));
    return Database.sql()
        .number(
            "SELECT h.id FROM device_holding h JOIN customer_order_line l"
                + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
            line.orderId());
  }

  /** An order of pieces for a store of the other prescriber's, delivered on a day. */
  SavedOrder soldToStore(int pieces, LocalDate day) throws Exception {
    SaveOrder form =
        new SaveOrder(
            UUID.randomUUID().toString(),
            null,
            null,
            null,
            Database.sql().number("SELECT id FROM buffer_store WHERE store_number = '6201'"),
            SaveOrder.Delivery.to(
                Database.sql()
                    .number(
                        "SELECT MIN(a.id) FROM delivery_address a JOIN buffer_store s"
                            + " ON s.customer_id = a.customer_id WHERE s.store_number = '6201'")),
            null,
            List.of(new SaveOrder.Line(Shelves.soldArticle("6201"), pieces)));
    SavedOrder order = Staff.named("prescriber2").does(() -> orders.submit(form));
    HANDLER.does(() -> handling.allocate(line(order), null));
    HANDLER.does(() -> handling.deliver(line(order), day));
    return order;
  }

  /** The first line of an order as whoever reads it now would refer to it. */
  LineRef line(SavedOrder order) {
    long version =
        Database.sql().number("SELECT version FROM customer_order WHERE id = ?", order.orderId());
    return new LineRef(order.orderId(), version, 1);
  }

  /** An article with numbered units in stock, for rent, whose payer follows the base code. */
  String rented() {
    return Database.sql()
        .value(
            "SELECT a.article_number FROM article a JOIN device_individual i ON i.article_id = a.id"
                + " WHERE a.status = 'ACTIVE' AND a.orderable AND a.charging_form = 'RENTAL'"
                + " AND a.fixed_payer_id IS NULL AND NOT a.needs_consultant"
                + " AND i.status = 'IN_STOCK' GROUP BY a.article_number"
                + " ORDER BY COUNT(*) DESC, a.article_number");
  }

  /** An article that is sold and bears no number. */
  String sold() {
    return Database.sql()
        .value(
            "SELECT MIN(article_number) FROM article WHERE status = 'ACTIVE' AND orderable"
                + " AND charging_form = 'SALE' AND NOT individual_tracked");
  }

  /** The same, of those that the centre has in stock. */
  String soldFromStock() {
    return Database.sql()
        .value(
            "SELECT MIN(article_number) FROM article WHERE status = 'ACTIVE' AND orderable"
                + " AND charging_form = 'SALE' AND NOT individual_tracked"
                + " AND supply_mode = 'STOCKED'");
  }

  /** A unit in stock, or null for an article without numbered ones. */
  String freeUnit(String articleNumber) {
    return Database.sql()
        .value(
            "SELECT MIN(i.individual_number) FROM device_individual i"
                + " JOIN article a ON a.id = i.article_id"
                + " WHERE a.article_number = ? AND i.status = 'IN_STOCK'",
            articleNumber);
  }

  /** A form that takes a rented unit out of the prescriber's store. */
  RegisterWithdrawal withdrawal() {
    String unit =
        Database.sql()
            .value(
                "SELECT MIN(i.individual_number) FROM device_individual i"
                    + " JOIN article a ON a.id = i.article_id"
                    + " JOIN buffer_store s ON s.id = i.store_id"
                    + " WHERE s.store_number = '6101' AND a.status = 'ACTIVE' AND a.orderable"
                    + " AND a.charging_form = 'RENTAL' AND NOT EXISTS (SELECT 1 FROM cart_line c"
                    + " WHERE c.individual_id = i.id)");
    return new RegisterWithdrawal(
        UUID.randomUUID().toString(),
        Database.sql().number("SELECT id FROM buffer_store WHERE store_number = '6101'"),
        patient(),
        LocalDate.now(ZoneId.of("Europe/Stockholm")),
        List.of(new RegisterWithdrawal.Line(unit, 1, null)));
  }

  /** The number of a patient whom the prescriber's customers do not treat. */
  IdentityNumber stranger() {
    String number =
        Database.sql()
            .value(
                "SELECT MIN(r.identity_number) FROM recipient r WHERE r.care_unit_id IS NULL"
                    + " AND r.identity_kind = 'PERSONAL_NUMBER' AND NOT r.protected_identity"
                    + " AND r.deceased_on IS NULL AND NOT EXISTS (SELECT 1 FROM care_relation c"
                    + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
                    + " WHERE c.recipient_id = r.id AND uc.user_id = ?)",
                PRESCRIBER.id());
    return IdentityNumber.parse(number);
  }

  static String patient() {
    return Database.sql()
        .value("SELECT public_id FROM recipient WHERE identity_number = '191212121212'");
  }

  static long address() {
    return Database.sql()
        .number(
            "SELECT MIN(a.id) FROM delivery_address a"
                + " JOIN user_customer uc ON uc.customer_id = a.customer_id"
                + " WHERE uc.default_customer AND uc.user_id = ?",
            PRESCRIBER.id());
  }
}
