package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Deviations.HANDLER;
import static se.websesam.it.inside.Deviations.NOTHING;
import static se.websesam.it.inside.Deviations.device;
import static se.websesam.it.inside.Deviations.form;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.DeviationRoute;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.DeviationSource;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.deviation.view.DeviationForm;
import se.websesam.deviation.view.DeviationSearch;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SavedOrder;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.pickup.service.PickupRef;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;
import se.websesam.workorder.service.WorkRef;

/** Where a report of what has gone wrong starts, and who may write it. */
@InContainer
class DeviationRoutesIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final Staff OTHER = Staff.named("prescriber2");
  private static final Staff CONTACT = Staff.named("storecontact");
  private static final Staff SERVICE = Staff.named("customerservice");

  @Inject private DeviationService reports;
  @Inject private DeviationQueries queries;
  @Inject private OrderHandlingService orderHandling;
  @Inject private PickupHandlingService pickupHandling;
  @Inject private Orders orders;
  @Inject private Pickups pickups;
  @Inject private Works works;

  @Test
  @Tag("DV-01")
  @Tag("DV-10")
  @Tag("G-04")
  void shouldKnowTheDeviceItWasOpenedFromAndBeFollowedByItsUnit() throws Exception {
    Held held = pickups.held();

    DeviationForm shown = MAJA.does(() -> reports.form(device(held.id())));
    assertThat(shown.facts().individualNumber()).isEqualTo(held.unit());
    assertThat(shown.recipientRef()).isEqualTo(held.patient());
    assertThat(shown.types()).containsExactlyElementsOf(DeviationRoute.DEVICE.types());
    assertThat(shown.claimOver()).isNull();
    RegisterDeviation form = form(device(held.id()), DeviationType.POOR_QUALITY, own());
    String number = MAJA.does(() -> reports.register(form)).number();

    assertThat(MAJA.does(() -> reports.register(form)).number()).isEqualTo(number);
    for (Staff reader : List.of(MAJA, CONTACT, HANDLER)) {
      DeviationDetails report = reader.does(() -> queries.details(number));
      assertThat(report.head().individualNumber()).isEqualTo(held.unit());
      assertThat(report.head().status()).isEqualTo(DeviationStatus.REGISTERED);
      assertThat(report.facts().contactName()).isEqualTo("Maja");
      assertThat(reader.does(() -> found(number))).isEqualTo(1);
    }
    assertThatThrownBy(() -> OTHER.does(() -> queries.details(number)))
        .isInstanceOf(NotFound.class);
    assertThat(OTHER.does(() -> found(number))).isZero();
    assertThat(
            Database.sql()
                .values(
                    "SELECT access_action FROM access_log WHERE object_type = 'DEVIATION'"
                        + " AND object_id = ? AND recipient_id IS NOT NULL",
                    number))
        .contains("CREATE", "VIEW");
  }

  @Test
  @Tag("V-DV-01")
  void shouldRefuseAManipulatedRequest() throws Exception {
    Held held = pickups.held();
    long foreign =
        Database.sql()
            .number(
                "SELECT MIN(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                    + " WHERE h.ended_on IS NULL AND h.individual_id IS NOT NULL"
                    + " AND h.delivered_on IS NOT NULL AND r.care_unit_id IS NULL"
                    + " AND NOT EXISTS (SELECT 1 FROM care_relation c"
                    + " LEFT JOIN user_customer uc ON uc.customer_id = c.customer_id"
                    + " WHERE c.recipient_id = r.id AND (uc.user_id = ? OR c.user_id = ?))",
                MAJA.id(),
                MAJA.id());
    String foreignUnit =
        Database.sql()
            .value(
                "SELECT i.individual_number FROM device_individual i JOIN device_holding h"
                    + " ON h.individual_id = i.id WHERE h.id = ?",
                foreign);
    DeviationSource byNumber =
        new DeviationSource(DeviationRoute.INDIVIDUAL, foreignUnit, null, null);

    assertRefused(
        "V-DV-01",
        () ->
            MAJA.does(
                () -> reports.register(form(device(held.id()), DeviationType.TREATMENT, own()))));
    assertNotFound(MAJA, device(foreign), DeviationType.POOR_QUALITY);
    assertNotFound(MAJA, byNumber, DeviationType.POOR_QUALITY);
    assertNotFound(
        MAJA,
        new DeviationSource(DeviationRoute.ORDER_LINE, "900001", 99, null),
        DeviationType.WRONG_ADDRESS);
    assertNotFound(
        MAJA,
        new DeviationSource(DeviationRoute.DEVICE, null, null, null),
        DeviationType.LATE_DELIVERY);
    // whose work is the store, and not the patients
    assertRefused("V-US-03", () -> CONTACT.does(() -> reports.form(device(held.id()))));
    // for a customer that is not his
    assertRefused(
        "V-DV-15",
        () ->
            MAJA.does(
                () ->
                    reports.register(
                        form(
                            device(held.id()),
                            DeviationType.POOR_QUALITY,
                            Deviations.customer("prescriber2")))));
  }

  @Test
  @Tag("DV-01")
  @Tag("V-DV-13")
  void shouldStartFromADeliveredLineOfAnOrder() throws Exception {
    SavedOrder order = orders.submitted(orders.rented());
    DeviationSource line =
        new DeviationSource(DeviationRoute.ORDER_LINE, order.orderNumber(), 1, null);
    assertRefused("V-DV-13", () -> MAJA.does(() -> reports.form(line)));
    LineRef toDeliver = orders.line(order);
    String article =
        Database.sql()
            .value(
                "SELECT a.article_number FROM article a JOIN customer_order_line l"
                    + " ON l.article_id = a.id WHERE l.customer_order_id = ?",
                order.orderId());
    Orders.HANDLER.does(() -> orderHandling.allocate(toDeliver, orders.freeUnit(article)));
    Orders.HANDLER.does(() -> orderHandling.deliver(orders.line(order), today()));

    assertThat(MAJA.does(() -> reports.form(line)).facts().articleNumber()).isEqualTo(article);
    RegisterDeviation form = form(line, DeviationType.BROKEN_AT_DELIVERY, own());
    String number = MAJA.does(() -> reports.register(form)).number();

    DeviationDetails report = MAJA.does(() -> queries.details(number));
    assertThat(report.head().referenceNumber()).isEqualTo(order.orderNumber());
    assertThat(report.head().recipientRef()).isEqualTo(Orders.patient());
    assertThat(report.facts().deliveryNote()).isEqualTo("F-100");
    assertThat(report.isWithoutPictures()).isTrue();
    assertNotFound(OTHER, line, DeviationType.WRONG_ADDRESS);
  }

  @Test
  @Tag("DV-01")
  void shouldStartFromALineThatNobodyHasCollected() throws Exception {
    PickupRef pickup = pickups.written();
    DeviationSource line =
        new DeviationSource(DeviationRoute.PICKUP_LINE, pickup.number(), 1, null);
    RegisterDeviation form = form(line, DeviationType.MISSED_COLLECTION, own());

    String number = MAJA.does(() -> reports.register(form)).number();
    assertThat(MAJA.does(() -> queries.details(number)).head().referenceNumber())
        .isEqualTo(pickup.number());
    assertNotFound(OTHER, line, DeviationType.MISSED_COLLECTION);
    Pickups.RECEPTION.does(() -> pickupHandling.collect(pickup, Set.of()));
    assertNotFound(MAJA, line, DeviationType.MISSED_COLLECTION);
  }

  @Test
  @Tag("DV-01")
  void shouldStartFromWhatStandsInTheOwnStore() throws Exception {
    String inStore =
        " FROM stock_balance b JOIN buffer_store s ON s.id = b.store_id JOIN article a"
            + " ON a.id = b.article_id WHERE s.store_number = '6101' AND b.physical > 0"
            + " AND NOT a.individual_tracked";
    long storeId = Database.sql().number("SELECT MIN(s.id)" + inStore);
    String article = Database.sql().value("SELECT MIN(a.article_number)" + inStore);
    String unit =
        Database.sql()
            .value(
                "SELECT MIN(individual_number) FROM device_individual WHERE store_id = ?", storeId);

    for (DeviationSource source :
        List.of(
            new DeviationSource(DeviationRoute.STORE_ITEM, article, null, storeId),
            new DeviationSource(DeviationRoute.STORE_ITEM, unit, null, null))) {
      RegisterDeviation form = form(source, DeviationType.FAULT_BEFORE_PRESCRIPTION, own());
      String number = CONTACT.does(() -> reports.register(form)).number();

      DeviationDetails report = CONTACT.does(() -> queries.details(number));
      assertThat(report.head().store()).isNotNull();
      assertThat(report.recipientRef()).isNull();
      assertNotFound(OTHER, source, DeviationType.FAULT_BEFORE_PRESCRIPTION);
    }
  }

  @Test
  @Tag("DV-09")
  @Tag("V-DV-15")
  void shouldBeWrittenByTheCentreForWhoPhones() throws Exception {
    RegisterDeviation unknown = form(NOTHING, DeviationType.LONG_RESPONSE, null, "999999");
    RegisterDeviation form = form(NOTHING, DeviationType.LONG_RESPONSE, null, "410102");

    assertRefused("V-DV-15", () -> SERVICE.does(() -> reports.register(unknown)));
    // the number of any customer is the centre's to type
    assertRefused("V-DV-15", () -> MAJA.does(() -> reports.register(form)));
    String number = SERVICE.does(() -> reports.register(form)).number();

    assertThat(MAJA.does(() -> queries.details(number)).facts().description())
        .isEqualTo("Bromsen tar inte");
    assertThat(SERVICE.does(() -> reports.form(device(pickups.held().id()))).customers())
        .isNotEmpty();
  }

  @Test
  @Tag("DV-01")
  void shouldBeAboutAWorkOrderThatOneMaySee() throws Exception {
    WorkRef work = works.sent(works.form(pickups.held()));
    String number =
        Database.sql().value("SELECT work_order_number FROM work_order WHERE id = ?", work.id());
    RegisterDeviation form =
        form(
            new DeviationSource(DeviationRoute.WORK_ORDER, number, null, null),
            DeviationType.INSTALLATION,
            own());
    String report = MAJA.does(() -> reports.register(form)).number();

    assertThat(MAJA.does(() -> queries.details(report)).head().referenceNumber()).isEqualTo(number);
    DeviationSource foreign = new DeviationSource(DeviationRoute.WORK_ORDER, number, null, null);
    assertThatThrownBy(() -> Staff.named("prescriber2").does(() -> reports.form(foreign)))
        .isInstanceOf(NotFound.class);
  }

  private long found(String number) {
    return queries
        .list(
            new DeviationSearch(number, null, null, false, CaseFilter.none()),
            new PageRequest(0, 10))
        .total();
  }

  private void assertNotFound(Staff who, DeviationSource source, DeviationType type) {
    assertThatThrownBy(() -> who.does(() -> reports.form(source))).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                who.does(
                    () ->
                        reports.register(form(source, type, Deviations.customer(who.userName())))))
        .isInstanceOf(NotFound.class);
  }

  private static long own() {
    return Deviations.customer("prescriber");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Stockholm"));
  }
}
