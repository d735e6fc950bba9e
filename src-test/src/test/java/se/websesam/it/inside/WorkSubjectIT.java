package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.service.SavedWork;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.service.WorkRef;
import se.websesam.workorder.view.WorkDetails;

/** What a work order is about: what its holder has or waits for, an article, a service product. */
@InContainer
class WorkSubjectIT {

  private static final Staff MAJA = Orders.PRESCRIBER;

  @Inject private WorkOrderService works;
  @Inject private WorkQueries queries;
  @Inject private CustomerOrderService customerOrders;
  @Inject private Orders orders;
  @Inject private Pickups held;
  @Inject private Works made;

  @Test
  @Tag("LW-01")
  void shouldKnowTheOrderThatItsDeviceWaitsFor() throws Exception {
    SavedOrder order = orders.submitted(orders.rented());
    long holding =
        Database.sql()
            .number(
                "SELECT MIN(id) FROM device_holding WHERE order_number = ?", order.orderNumber());
    assertThat(MAJA.does(() -> queries.undelivered(order.orderNumber())).holdingId())
        .isEqualTo(holding);
    WorkRef sent = made.sent(made.form(new Held(holding, null, Orders.patient())));
    WorkDetails linked = MAJA.does(() -> queries.draft(sent.id()));
    assertThat(linked.body().customerOrderNumber()).isEqualTo(order.orderNumber());
    assertThat(linked.head().isOrderCancelled()).isFalse();
    assertThat(MAJA.does(() -> queries.ofOrder(order.orderNumber())))
        .containsExactly(linked.head().workOrderNumber());
    assertThat(Staff.named("prescriber2").does(() -> queries.ofOrder(order.orderNumber())))
        .isEmpty();

    MAJA.does(
        () -> {
          customerOrders.cancel(order.orderId(), orders.line(order).version());
          return null;
        });

    assertThat(MAJA.does(() -> queries.draft(sent.id())).head().isOrderCancelled()).isTrue();
  }

  @Test
  @Tag("LW-01")
  void shouldBeginWithTheLineThatIsToBeAdapted() throws Exception {
    // each of two numbered units gets a line of its own
    SavedOrder order = MAJA.does(() -> customerOrders.submit(orders.form(orders.rented(), 2)));
    Database.sql()
        .execute(
            "UPDATE customer_order_line SET adapted = TRUE WHERE customer_order_id = ?"
                + " AND line_number = 2",
            order.orderId());

    assertThat(MAJA.does(() -> queries.undelivered(order.orderNumber())).holdingId())
        .isEqualTo(
            Database.sql()
                .number(
                    "SELECT MAX(id) FROM device_holding WHERE order_number = ?",
                    order.orderNumber()));
  }

  @Test
  @Tag("V-WO-05")
  @Tag("V-WO-21")
  @Tag("V-IN-01")
  @Tag("V-AR-01")
  void shouldFindWhatItIsAbout() throws Exception {
    Held device = held.held();
    SaveWork form = made.form(device);
    assertRefused("V-IN-01", () -> MAJA.does(() -> works.submit(about(form, null, "nej", null))));
    assertRefused("V-AR-01", () -> MAJA.does(() -> works.submit(about(form, "nej", null, null))));
    assertRefused(
        "V-WO-21",
        () -> MAJA.does(() -> works.submit(about(form, orders.sold(), device.unit(), null))));
    String other =
        Database.sql()
            .value(
                "SELECT MIN(individual_number) FROM device_individual WHERE status = 'IN_STOCK'");
    SavedWork sent = MAJA.does(() -> works.submit(about(form, null, other, null)));

    WorkDetails details = MAJA.does(() -> queries.details(sent.number()));
    assertThat(details.advice()).extracting(BusinessRuleViolation::code).contains("V-WO-05");
    assertThat(details.body().articleNumber()).isNotNull();
  }

  @Test
  @Tag("PU-13")
  @Tag("V-WO-07")
  void shouldSayWhatGoesBackByAPickupOrderAlone() throws Exception {
    String bed =
        Database.sql().value("SELECT MIN(article_number) FROM article WHERE iso_code LIKE '1812%'");
    String lift =
        Database.sql().value("SELECT MIN(article_number) FROM article WHERE iso_code LIKE '1236%'");
    SaveWork form = made.form(held.held(), ActionType.DISMANTLING, false);

    SavedWork ofBed = MAJA.does(() -> works.saveDraft(about(form, bed, null, null)));
    SavedWork ofLift =
        MAJA.does(
            () ->
                works.saveDraft(
                    about(
                        made.form(held.held(), ActionType.DISMANTLING, false), lift, null, null)));

    assertThat(MAJA.does(() -> queries.draft(ofBed.id())).advice())
        .extracting(BusinessRuleViolation::code)
        .containsExactly("V-WO-07");
    assertThat(MAJA.does(() -> queries.draft(ofLift.id())).advice()).isEmpty();
  }

  @Test
  @Tag("V-WO-24")
  void shouldOrderAServiceProduct() throws Exception {
    Held device = held.held();
    String wheelchair =
        Database.sql()
            .value("SELECT MIN(article_number) FROM article WHERE article_type = 'MAIN_DEVICE'");
    SaveWork form = made.form(device);
    assertRefused("V-WO-24", () -> MAJA.does(() -> works.submit(made.ordering(form, wheelchair))));
    assertRefused("V-WO-24", () -> MAJA.does(() -> works.submit(made.ordering(form, "none"))));
    String service =
        Database.sql()
            .value("SELECT MIN(article_number) FROM article WHERE article_type = 'SERVICE'");

    SavedWork sent = MAJA.does(() -> works.submit(made.ordering(form, service)));

    assertThat(MAJA.does(() -> queries.details(sent.number())).body().serviceNumber())
        .isEqualTo(service);
    assertThat(MAJA.does(() -> queries.form(device.patient())).services())
        .anyMatch(offered -> offered.articleNumber().equals(service));
  }

  private static SaveWork about(SaveWork form, String article, String unit, Long holding) {
    return new SaveWork(
        UUID.randomUUID().toString(),
        null,
        null,
        form.recipientRef(),
        form.deliveryAddressId(),
        new SaveWork.Subject(holding, article, unit, null),
        form.facts(),
        form.site(),
        null);
  }
}
