package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Shelves.available;
import static se.websesam.it.inside.Shelves.form;
import static se.websesam.it.inside.Shelves.soldArticle;
import static se.websesam.it.inside.Shelves.store;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.stock.repository.StockRepository;

/** What the centre brings to a store, and what of it is billed. */
@InContainer
class StoreDeliveryIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final Staff OLLE = Staff.named("prescriber2");

  @Inject private CustomerOrderService orders;
  @Inject private OrderHandlingService handling;
  @Inject private Orders made;
  @Inject private StockRepository ledger;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
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
}
