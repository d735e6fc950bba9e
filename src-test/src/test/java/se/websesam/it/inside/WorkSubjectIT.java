package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
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
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

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
  @Tag("V-WO-25")
  @Tag("V-WO-26")
  @Tag("V-WO-27")
  void shouldFixNothingToABuildingWithoutItsOwner() throws Exception {
    String hoist =
        Database.sql().value("SELECT MIN(article_number) FROM article WHERE iso_code = '123612'");
    String mobile =
        Database.sql().value("SELECT MIN(article_number) FROM article WHERE iso_code = '123603'");
    SaveWork form = made.form(held.held(), ActionType.INSTALLATION, false);
    SaveWork onSite = made.pressing(form, false, false);
    SaveWork.Consent unsaid = new SaveWork.Consent(false, null, null);
    SaveWork.Consent given = new SaveWork.Consent(true, null, null);
    SaveWork.Consent tomorrow = new SaveWork.Consent(true, "Hus AB", TODAY.plusDays(1));
    SaveWork.Consent said = new SaveWork.Consent(true, "Hus AB", TODAY);

    // told with what else is missing, so that it comes back once
    assertMissing(made.consented(form, hoist, unsaid), "V-WO-19", "V-WO-25");
    assertMissing(made.consented(form, hoist, given), "V-WO-19", "V-WO-26");
    assertRefused(
        "V-WO-27", () -> MAJA.does(() -> works.saveDraft(made.consented(onSite, hoist, tomorrow))));
    MAJA.does(() -> works.submit(made.consented(onSite, mobile, unsaid)));
    SavedWork sent = MAJA.does(() -> works.submit(made.consented(onSite, hoist, said)));

    WorkDetails atCentre = Works.TECHNICIAN.does(() -> queries.details(sent.number()));
    assertThat(atCentre.body().consentNeeded()).isTrue();
    assertThat(atCentre.body().consentBy()).isEqualTo("Hus AB");
    assertThat(atCentre.body().consentOn()).isEqualTo(TODAY);
    assertThat(MAJA.does(() -> queries.form(form.recipientRef())).consents())
        .containsExactly(ActionType.INSTALLATION);
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

  private void assertMissing(SaveWork form, String... codes) {
    assertThatThrownBy(() -> MAJA.does(() -> works.submit(form)))
        .isInstanceOfSatisfying(
            BusinessRuleViolations.class,
            all ->
                assertThat(all.violations())
                    .extracting(BusinessRuleViolation::code)
                    .containsExactly(codes));
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
