package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Deviations.HANDLER;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;
import static se.websesam.it.inside.Works.TECHNICIAN;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.attachment.service.Upload;
import se.websesam.deviation.domain.WearKind;
import se.websesam.deviation.domain.WearSource;
import se.websesam.deviation.domain.WearStatus;
import se.websesam.deviation.repository.WearRepository;
import se.websesam.deviation.service.RegisterWear;
import se.websesam.deviation.service.WearFileService;
import se.websesam.deviation.service.WearPlace;
import se.websesam.deviation.service.WearRef;
import se.websesam.deviation.service.WearService;
import se.websesam.deviation.view.WearDetails;
import se.websesam.deviation.view.WearFileList;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.service.WaitingQueries;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.invoice.service.InvoiceQueries;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.PageRequest;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.service.WorkHandlingService;
import se.websesam.workorder.service.WorkRef;
import se.websesam.workorder.service.WorkStep;

/** Abnormal wear: seen at return reception or in the workshop, answered, decided, invoiced. */
@InContainer
class WearIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final Staff FINANCE = Staff.named("finance");
  private static final BigDecimal AMOUNT = new BigDecimal("750.50");
  private static final LocalDate BEFORE = MonthRuns.MONTH.atEndOfMonth();
  private static final String LONG_AGO = "1999-01";

  @Inject private WearService cases;
  @Inject private WearFileService files;
  @Inject private WearRepository repository;
  @Inject private WaitingQueries waiting;
  @Inject private LateCases late;
  @Inject private CaseChargeQueries charges;
  @Inject private InvoiceQueries invoices;
  @Inject private MonthRuns months;
  @Inject private Pickups pickups;
  @Inject private PickupHandlingService receptions;
  @Inject private WorkHandlingService workshop;
  @Inject private Works works;
  @Inject private Statements statements;

  @AfterEach
  void forget() {
    MonthRuns.forget(MonthRuns.MONTH.toString());
    MonthRuns.forget(LONG_AGO);
  }

  @Test
  @Tag("PU-10")
  @Tag("V-AW-08")
  void shouldBeAssessedTogetherAndChargedOnce() throws Exception {
    Held held = pickups.held();
    WearPlace place = onPickup(held);
    assertThat(RECEPTION.does(() -> cases.form(place)).subject().individualNumber())
        .isEqualTo(held.unit());
    RegisterWear form = form(place, WearKind.ABNORMAL_WEAR, AMOUNT);
    String number = number(RECEPTION.does(() -> cases.register(form)));
    assertThat(number(RECEPTION.does(() -> cases.register(form)))).isEqualTo(number);
    assertRefused(
        "V-AW-08",
        () -> RECEPTION.does(() -> cases.register(form(place, WearKind.ABNORMAL_WEAR, AMOUNT))));
    assertThat(told("WEAR_REGISTERED")).contains(number + "\nSitsen är bränd");
    assertThat(waits(MAJA)).contains(number);
    assertThat(waits(Staff.named("prescriber2"))).doesNotContain(number);
    assertThat(waits(HANDLER)).doesNotContain(number);
    assertRefused("V-AW-09", () -> charge(number, AMOUNT));

    assertThatThrownBy(
            () -> Staff.named("customerservice").does(() -> cases.answer(ref(number), true, null)))
        .isInstanceOf(NotFound.class);
    MAJA.does(() -> cases.answer(ref(number), false, "Den var bränd när den kom"));
    assertThat(waits(MAJA)).doesNotContain(number);
    assertThat(waits(HANDLER)).contains(number);
    charge(number, AMOUNT);
    assertThat(waits(HANDLER)).doesNotContain(number);
    assertThat(told("WEAR_CHARGED")).contains(number + "\n750,50");
    assertRefused("V-AW-04", () -> charge(number, AMOUNT));

    invoice(number);
    MonthRuns.putAway(LONG_AGO);
    invoice(number);
    String payer =
        Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", held.id());
    assertThat(lines(number)).containsExactly("COMPENSATION 750.50 " + payer);
    long line = Database.sql().number("SELECT id FROM invoice_line WHERE cause_number = ?", number);
    assertThat(FINANCE.does(() -> invoices.events(line)).number()).isEqualTo(number);
    assertThat(MAJA.does(() -> charges.ofWear(number)))
        .singleElement()
        .matches(CaseCharge::isInvoiced);
  }

  @Test
  @Tag("WO-10")
  @Tag("V-AW-03")
  void shouldChargeAtLeastTheMinimumForAnAdaptationThatCannotBeUndone() throws Exception {
    WorkRef work = works.sent(works.form(pickups.held(), ActionType.REPAIR_AT_CENTRE, false));
    WearPlace place =
        new WearPlace(
            WearSource.WORK_ORDER,
            Database.sql()
                .value("SELECT work_order_number FROM work_order WHERE id = ?", work.id()),
            null);
    assertThatThrownBy(() -> TECHNICIAN.does(() -> cases.form(place))).isInstanceOf(NotFound.class);
    TECHNICIAN.does(() -> workshop.plan(works.ref(work.id()), LocalDate.now()));
    TECHNICIAN.does(() -> workshop.step(works.ref(work.id()), WorkStep.START));
    RegisterWear cheap = form(place, WearKind.NOT_RESTORABLE, new BigDecimal("199.99"));
    assertRefused("V-AW-03", () -> TECHNICIAN.does(() -> cases.register(cheap)));
    RegisterWear form = form(place, WearKind.NOT_RESTORABLE, new BigDecimal("200"));
    String number = number(TECHNICIAN.does(() -> cases.register(form)));
    MAJA.does(() -> cases.answer(ref(number), true, null));
    assertRefused("V-AW-03", () -> charge(number, new BigDecimal("100")));

    charge(number, new BigDecimal("200"));

    assertThat(
            Database.sql()
                .values("SELECT unit_price FROM sale_charge WHERE cause_number = ?", number))
        .containsExactly("200.00");
  }

  @Test
  @Tag("V-AW-09")
  void shouldTellWhoDoesNotAnswerAndBeDecidedWithoutHim() throws Exception {
    WearPlace place = onPickup(pickups.held());
    RegisterWear form = form(place, WearKind.ABNORMAL_WEAR, AMOUNT);
    WearDetails registered = RECEPTION.does(() -> cases.register(form));
    String number = number(registered);
    assertThat(registered.facts().answerBy())
        .isEqualTo(LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(14));
    Database.sql()
        .execute(
            "UPDATE wear_case SET answer_by = ? WHERE wear_number = ?",
            LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(2),
            number);
    late.tell();
    assertThat(LateCases.told(MAJA, "OVERDUE_WEAR", number)).hasSize(1);
    assertThat(waits(HANDLER)).contains(number);

    assertThat(charge(number, AMOUNT).facts().status()).isEqualTo(WearStatus.CHARGED);

    assertThat(HANDLER.does(() -> cases.details(number)).isUnanswered()).isTrue();
    assertThat(told("WEAR_CHARGED")).contains(number + "\n750,50");
  }

  /** The centre is late then, and not the prescriber. */
  @Test
  void shouldTellNobodyOfWhatTheCentreHasNotDecided() throws Exception {
    RegisterWear form = form(onPickup(pickups.held()), WearKind.ABNORMAL_WEAR, AMOUNT);
    String number = number(RECEPTION.does(() -> cases.register(form)));
    MAJA.does(() -> cases.answer(ref(number), true, null));
    Database.sql()
        .execute(
            "UPDATE wear_case SET answered_at = ? WHERE wear_number = ?",
            Timestamp.from(Instant.now().minus(Duration.ofDays(16))),
            number);

    late.tell();

    assertThat(LateCases.told(MAJA, "OVERDUE_WEAR", number)).isEmpty();
    assertThat(
            Database.sql()
                .value(
                    "SELECT due_on FROM waiting_case WHERE case_number = ? AND kind = 'WEAR'",
                    number))
        .isEqualTo(LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(2).toString());
  }

  @Test
  @Tag("V-AW-10")
  @Tag("V-FI-10")
  void shouldTakePicturesUntilItIsDecided() throws Exception {
    WearPlace place = onPickup(pickups.held());
    RegisterWear form = form(place, WearKind.ABNORMAL_WEAR, AMOUNT);
    String number = number(RECEPTION.does(() -> cases.register(form)));
    Upload upload = upload();
    RECEPTION.does(() -> files.attach(number, upload));
    WearFileList list = RECEPTION.does(() -> files.attach(number, upload));
    assertThat(list.files()).hasSize(1);
    long id = list.head().id();
    long file = list.files().get(0).id();
    assertThat(MAJA.does(() -> cases.details(number)).fileCount()).isEqualTo(1);
    assertThat(MAJA.does(() -> files.open(id, file)).file().fileName()).isEqualTo("sits.pdf");
    assertThat(MAJA.does(() -> files.part(id, file, 0))).isPresent();
    Staff other = Staff.named("prescriber2");
    assertThatThrownBy(() -> other.does(() -> files.open(id, file))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> other.does(() -> files.attach(number, upload())))
        .isInstanceOf(NotFound.class);
    assertRefused("V-FI-10", () -> MAJA.does(() -> files.remove(number, file)));
    assertThat(RECEPTION.does(() -> files.remove(number, file)).files()).isEmpty();
    long second = MAJA.does(() -> files.attach(number, upload())).files().get(0).id();
    MAJA.does(() -> cases.answer(ref(number), true, null));
    assertRefused("V-FI-10", () -> MAJA.does(() -> files.remove(number, second)));

    HANDLER.does(() -> cases.waive(ref(number), "Gammal stol"));

    assertRefused("V-AW-10", () -> MAJA.does(() -> files.attach(number, upload())));
  }

  private static Upload upload() {
    byte[] content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    return new Upload(
        UUID.randomUUID().toString(),
        "sits.pdf",
        null,
        content.length,
        () -> new ByteArrayInputStream(content));
  }

  @Test
  @Tag("V-AW-07")
  void shouldChargeNothingThatIsWaived() throws Exception {
    WearPlace place = onPickup(pickups.held());
    RegisterWear form = form(place, WearKind.ABNORMAL_WEAR, AMOUNT);
    String number = number(RECEPTION.does(() -> cases.register(form)));
    assertRefused("V-AW-07", () -> HANDLER.does(() -> cases.waive(ref(number), " ")));

    assertThat(HANDLER.does(() -> cases.waive(ref(number), "Gammal stol")).facts().status())
        .isEqualTo(WearStatus.WAIVED);

    assertThat(told("WEAR_WAIVED")).contains(number + "\nGammal stol");
    assertThat(HANDLER.does(() -> charges.ofWear(number))).isEmpty();
    // and it may be seen anew
    RECEPTION.does(() -> cases.register(form(place, WearKind.ABNORMAL_WEAR, AMOUNT)));
  }

  @Test
  @Tag("V-CC-01")
  void shouldShowNothingToOthersAndTakeOneAnswer() throws Exception {
    RegisterWear form = form(onPickup(pickups.held()), WearKind.ABNORMAL_WEAR, AMOUNT);
    String number = number(RECEPTION.does(() -> cases.register(form)));
    WearRef seen = ref(number);

    assertThatThrownBy(() -> Staff.named("prescriber2").does(() -> cases.answer(seen, true, null)))
        .isInstanceOf(NotFound.class);
    MAJA.does(() -> cases.answer(seen, true, null));
    assertRefused("V-CC-01", () -> MAJA.does(() -> cases.answer(seen, false, "Nej")));
    CallerScope own = new CallerScope(MAJA.id(), false);
    assertThat(repository.list(own, WearStatus.AGREED, new PageRequest(0, 200)).rows())
        .anyMatch(row -> row.wearNumber().equals(number) && row.individualNumber() != null);
    assertThat(statements.of(() -> repository.list(own, null, new PageRequest(0, 200))))
        .isEqualTo(2);
    assertThatThrownBy(
            () ->
                RECEPTION.does(() -> cases.form(new WearPlace(WearSource.PICKUP_ORDER, "none", 1))))
        .isInstanceOf(NotFound.class);
  }

  private WearPlace onPickup(Held held) throws Exception {
    String number = pickups.register(held, PickupReason.NO_NEED);
    WearPlace place = new WearPlace(WearSource.PICKUP_ORDER, number, 1);
    assertThatThrownBy(() -> RECEPTION.does(() -> cases.form(place))).isInstanceOf(NotFound.class);
    RECEPTION.does(() -> receptions.collect(pickups.ref(number), Set.of()));
    return place;
  }

  private static RegisterWear form(WearPlace place, WearKind kind, BigDecimal amount) {
    return new RegisterWear(UUID.randomUUID().toString(), place, kind, "Sitsen är bränd", amount);
  }

  private WearDetails charge(String number, BigDecimal amount) throws Exception {
    return HANDLER.does(() -> cases.charge(ref(number), amount, "Birgit Ekhammar"));
  }

  private void invoice(String number) throws Exception {
    Database.sql()
        .execute("UPDATE sale_charge SET happened_on = ? WHERE cause_number = ?", BEFORE, number);
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
  }

  private List<String> waits(Staff who) throws Exception {
    return who.does(() -> waiting.list(CaseKind.WEAR, new PageRequest(0, 200))).rows().stream()
        .map(row -> row.number())
        .toList();
  }

  private static List<String> told(String kind) {
    return Database.sql()
        .values("SELECT arguments FROM message WHERE kind = ? AND user_id = ?", kind, MAJA.id());
  }

  private static List<String> lines(String number) {
    return Database.sql()
        .values(
            "SELECT kind || ' ' || net || ' ' || payer_id FROM invoice_line"
                + " WHERE cause_number = ?",
            number);
  }

  private static String number(WearDetails wear) {
    return wear.facts().wearNumber();
  }

  private static WearRef ref(String number) {
    return new WearRef(
        number,
        Database.sql().number("SELECT version FROM wear_case WHERE wear_number = ?", number));
  }
}
