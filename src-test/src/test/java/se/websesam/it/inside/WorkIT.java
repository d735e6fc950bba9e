package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Refused.assertRefused;
import static se.websesam.it.inside.Works.TECHNICIAN;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.attachment.service.Upload;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.WorkingCalendar;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.AddressFrom;
import se.websesam.workorder.domain.WorkPlace;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.service.SavedWork;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.service.WorkRef;
import se.websesam.workorder.view.WorkDetails;
import se.websesam.workorder.view.WorkForm;
import se.websesam.workorder.view.WorkSearch;

/** Work orders: written, sent, tied to what they are about. */
@InContainer
class WorkIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private WorkOrderService works;
  @Inject private WorkQueries queries;
  @Inject private CustomerOrderService customerOrders;
  @Inject private Orders orders;
  @Inject private Pickups held;
  @Inject private Works made;

  @Test
  @Tag("WO-05")
  void shouldReachTheCentreOnceWithItsDeadlines() throws Exception {
    Held device = held.held();
    SaveWork form = made.form(device);
    SavedWork sent = MAJA.does(() -> works.submit(form));

    assertThat(MAJA.does(() -> works.submit(form))).isEqualTo(sent);
    WorkDetails details = MAJA.does(() -> queries.details(sent.number()));
    assertThat(details.head().startBy()).isAfter(TODAY).isBefore(details.head().doneBy());
    assertThat(details.body().individualNumber()).isEqualTo(device.unit());
    assertThat(details.body().customerOrderNumber()).isNull();
    assertThat(details.advice()).isEmpty();
    WorkSearch ofUnit =
        new WorkSearch(null, null, false, null, new CaseFilter(null, device.unit(), null, null));
    assertThat(MAJA.does(() -> queries.list(ofUnit, new PageRequest(0, 10))).total()).isEqualTo(1);
  }

  @Test
  @Tag("G-08")
  void shouldBeginSoonerWhenUrgentAndBeDoneLaterWithTwoTrades() throws Exception {
    Held device = held.held();

    assertThat(due(device, ActionType.CONSULTATION, false, true)).isEqualTo(workingDays(15));
    assertThat(due(device, ActionType.CONSULTATION, true, false)).isEqualTo(workingDays(5));
    assertThat(due(device, ActionType.INSTALLATION, true, false)).isEqualTo(workingDays(7));
    assertThat(due(device, ActionType.INSTALLATION, false, true)).isEqualTo(workingDays(17));
    // asked of neither
    assertThat(due(device, ActionType.REPAIR_ON_SITE, true, true)).isEqualTo(workingDays(3));
    assertThat(
            Database.sql()
                .values(
                    "SELECT CONCAT(action_type, urgent, two_trades) FROM work_order"
                        + " WHERE holding_id = ? AND (urgent OR two_trades) ORDER BY action_type",
                    device.id()))
        .hasSize(2);
    WorkForm form = MAJA.does(() -> queries.form(device.patient()));
    assertThat(form.urgent()).containsExactly(ActionType.CONSULTATION);
    assertThat(form.twoTrades()).containsExactly(ActionType.INSTALLATION);
  }

  /** The day by which it waits [väntar på]. */
  private String due(Held device, ActionType type, boolean urgent, boolean twoTrades)
      throws Exception {
    SaveWork form = made.pressing(made.form(device, type, false), urgent, twoTrades);
    SavedWork sent = MAJA.does(() -> works.submit(form));
    return Database.sql()
        .value("SELECT due_on FROM waiting_case WHERE case_number = ?", sent.number());
  }

  private static String workingDays(int days) {
    return WorkingCalendar.swedish().addWorkingDays(TODAY, days).toString();
  }

  @Test
  @Tag("G-03")
  void shouldKeepADraftForItsWriterAlone() throws Exception {
    Held device = held.held();
    SaveWork form = made.form(device, ActionType.ADAPTATION, false);
    SavedWork draft = MAJA.does(() -> works.saveDraft(form));

    assertThat(draft.number()).isNull();
    assertThatThrownBy(() -> TECHNICIAN.does(() -> queries.draft(draft.id())))
        .isInstanceOf(NotFound.class);
    WorkRef ref = made.ref(draft.id());
    SaveWork again = made.form(ref.id(), ref.version(), device, ActionType.REPAIR_AT_CENTRE, false);
    assertThat(MAJA.does(() -> works.submit(again)).id()).isEqualTo(draft.id());
    assertRefused("V-WO-09", () -> discard(draft.id()));
  }

  @Test
  void shouldThrowADraftAwayWithItsFiles() throws Exception {
    SaveWork form = made.form(held.held());
    SavedWork draft = MAJA.does(() -> works.saveDraft(form));
    attach(draft.id());

    discard(draft.id());
    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM attachment WHERE owner_type = 'WORK_ORDER'"
                        + " AND owner_id = ?",
                    draft.id()))
        .isZero();
  }

  @Test
  @Tag("WO-07")
  @Tag("V-WO-06")
  @Tag("V-FI-10")
  @Tag("V-WO-22")
  void shouldNotBeginASpecialAdaptationWithoutAFile() throws Exception {
    SaveWork plain = made.form(held.held(), ActionType.SPECIAL_ADAPTATION, false);
    assertThatThrownBy(() -> MAJA.does(() -> works.submit(plain)))
        .isInstanceOfSatisfying(
            BusinessRuleViolations.class,
            all ->
                assertThat(all.violations())
                    .extracting(BusinessRuleViolation::code)
                    .containsExactly("V-WO-06", "V-WO-11", "V-WO-12"));

    SavedWork sent = MAJA.does(() -> works.submit(made.form(held.held())));
    WorkDetails with = attach(sent.id());
    assertThat(with.files()).hasSize(1);
    long file = with.files().get(0).id();
    assertRefused("V-FI-10", () -> MAJA.does(() -> works.detach(sent.id(), file)));
    MAJA.does(() -> works.withdraw(made.ref(sent.id()), "Löste sig"));
    assertRefused("V-WO-22", () -> attach(sent.id()));
  }

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

  private void assertMissing(SaveWork form, String... codes) {
    assertThatThrownBy(() -> MAJA.does(() -> works.submit(form)))
        .isInstanceOfSatisfying(
            BusinessRuleViolations.class,
            all ->
                assertThat(all.violations())
                    .extracting(BusinessRuleViolation::code)
                    .containsExactly(codes));
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
  @Tag("AC-13")
  void shouldNotLeadToTheHomeOfAProtectedPerson() throws Exception {
    SaveWork form = made.form(held.held());
    SaveWork.Site elsewhere =
        new SaveWork.Site(
            WorkPlace.COLLECT,
            AddressFrom.OTHER,
            "Hemma",
            "Storgatan 1",
            "461 30",
            "Trollhättan",
            "Ylva",
            "070-1740608",
            "1234");
    SavedWork before = MAJA.does(() -> works.submit(at(made.form(held.held()), elsewhere)));
    try (ProtectedPatient patient = new ProtectedPatient()) {
      assertRefused("V-WO-04", () -> MAJA.does(() -> works.submit(at(form, elsewhere))));
      WorkDetails shown = TECHNICIAN.does(() -> queries.details(before.number()));
      assertThat(shown.body().street()).isNull();
      assertThat(shown.body().contactPhone()).isNull();
      assertThat(shown.body().doorCode()).isNull();
    }
  }

  @Test
  @Tag("V-WO-04")
  void shouldNotGoToAHomeThatACareUnitHasNot() throws Exception {
    SaveWork form = made.form(held.held());
    String unit =
        Database.sql().value("SELECT MIN(public_id) FROM recipient WHERE kind = 'CARE_UNIT'");
    SaveWork atHome =
        new SaveWork(
            UUID.randomUUID().toString(),
            null,
            null,
            unit,
            null,
            new SaveWork.Subject(null, null, null, "Lyft"),
            form.facts(),
            new SaveWork.Site(
                WorkPlace.PERFORM, AddressFrom.RECIPIENT, null, null, null, null, null, null, null),
            null);

    assertRefused("V-WO-04", () -> TECHNICIAN.does(() -> works.saveDraft(atHome)));
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

  @Test
  void shouldShowNothingToOthers() throws Exception {
    Held device = held.held();
    WorkRef sent = made.sent(made.form(device));
    String number =
        Database.sql().value("SELECT work_order_number FROM work_order WHERE id = ?", sent.id());
    long file = attach(sent.id()).files().get(0).id();
    Staff other = Staff.named("prescriber2");
    long foreign =
        Database.sql()
            .number(
                "SELECT MIN(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                    + " WHERE r.public_id <> ? AND h.ended_on IS NULL",
                device.patient());

    assertNothing(() -> other.does(() -> queries.details(number)));
    assertNothing(() -> other.does(() -> queries.draft(sent.id())));
    assertNothing(() -> other.does(() -> queries.openFile(sent.id(), file)));
    assertNothing(() -> other.does(() -> queries.filePart(sent.id(), file, 0)));
    assertNothing(() -> other.does(() -> works.withdraw(made.ref(sent.id()), "Stopp")));
    assertNothing(() -> other.does(() -> works.submit(made.form(device))));
    assertNothing(
        () -> MAJA.does(() -> works.submit(made.form(new Held(foreign, null, device.patient())))));
  }

  private static SaveWork at(SaveWork form, SaveWork.Site site) {
    return new SaveWork(
        form.formKey(),
        null,
        null,
        form.recipientRef(),
        form.deliveryAddressId(),
        form.subject(),
        form.facts(),
        site,
        null);
  }

  private Object discard(long id) throws Exception {
    WorkRef ref = made.ref(id);
    return MAJA.does(
        () -> {
          works.discard(ref);
          return null;
        });
  }

  private WorkDetails attach(long id) throws Exception {
    byte[] content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    Upload upload =
        new Upload(
            UUID.randomUUID().toString(),
            "anvisning.pdf",
            null,
            content.length,
            () -> new ByteArrayInputStream(content));
    return MAJA.does(() -> works.attach(id, upload));
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

  private static void assertNothing(Callable<?> act) {
    assertThatThrownBy(act::call).isInstanceOf(NotFound.class);
  }
}
