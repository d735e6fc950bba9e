package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Refused.assertRefused;
import static se.websesam.it.inside.Works.TECHNICIAN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.attachment.service.Upload;
import se.websesam.it.inside.Pickups.Held;
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

/** Work orders: written, sent, thrown away, with their deadlines, files and places. */
@InContainer
class WorkIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private WorkOrderService works;
  @Inject private WorkQueries queries;
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
    Upload upload = Uploads.pdf("anvisning.pdf");
    return MAJA.does(() -> works.attach(id, upload));
  }

  private static void assertNothing(Callable<?> act) {
    assertThatThrownBy(act::call).isInstanceOf(NotFound.class);
  }
}
