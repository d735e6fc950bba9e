package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.service.WorkRef;
import se.websesam.workorder.view.WorkRow;
import se.websesam.workorder.view.WorkSearch;

/** A work order whose customer order is cancelled, in the lists. */
@InContainer
@Tag("LW-01")
class CancelledOrderWorkIT {

  private static final Staff MAJA = Orders.PRESCRIBER;

  @Inject private CustomerOrderService customerOrders;
  @Inject private WorkOrderService works;
  @Inject private WorkQueries queries;
  @Inject private Works made;
  @Inject private Orders orders;

  @Test
  void shouldBeMarkedUntilItIsOver() throws Exception {
    SavedOrder order = orders.submitted(orders.rented());
    long holding =
        Database.sql()
            .number(
                "SELECT MIN(id) FROM device_holding WHERE order_number = ?", order.orderNumber());
    WorkRef sent = made.sent(made.form(new Held(holding, null, Orders.patient())));
    assertThat(row(MAJA, sent).isOrderCancelled()).isFalse();

    MAJA.does(
        () -> {
          customerOrders.cancel(order.orderId(), orders.line(order).version());
          return null;
        });

    assertThat(row(MAJA, sent).isOrderCancelled()).isTrue();
    assertThat(row(Works.TECHNICIAN, sent).isOrderCancelled()).isTrue();
    MAJA.does(() -> works.withdraw(made.ref(sent.id()), "Behövs inte"));
    assertThat(row(MAJA, sent).isOrderCancelled()).isFalse();
  }

  private WorkRow row(Staff reader, WorkRef work) throws Exception {
    String number =
        Database.sql().value("SELECT work_order_number FROM work_order WHERE id = ?", work.id());
    WorkSearch search =
        new WorkSearch(number, null, false, null, new CaseFilter(null, null, null, null));
    return reader.does(() -> queries.list(search, new PageRequest(0, 10))).rows().get(0);
  }
}
