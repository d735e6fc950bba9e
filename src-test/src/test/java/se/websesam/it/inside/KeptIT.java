package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.service.KeptDeviceService;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostRef;
import se.websesam.deviation.service.RegisterKept;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.deviation.view.KeptForm;
import se.websesam.deviation.view.KeptLetter;
import se.websesam.deviation.view.LostDetails;
import se.websesam.deviation.view.LostLineRow;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.view.DeviceRow;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.service.OverdueCases;
import se.websesam.home.service.WaitingQueries;
import se.websesam.home.view.WaitingRow;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Devices that are not given back [återlämnas ej], from the letter to the loss or the return. */
@InContainer
class KeptIT {

  private static final Staff KARIN = Staff.named("lossreporter");
  private static final Staff SERVICE = Staff.named("customerservice");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final BigDecimal VALUE = new BigDecimal("4500.50");

  @Inject private KeptDeviceService kept;
  @Inject private LostDeviceService losses;
  @Inject private WaitingQueries waiting;
  @Inject private OverdueCases overdue;
  @Inject private PickupHandlingService receptions;
  @Inject private OrderHandlingService delivering;
  @Inject private Pickups pickups;
  @Inject private Orders orders;

  @Test
  @Tag("V-LO-11")
  @Tag("V-LO-13")
  void shouldAskByOneLetterThenChargeThenLoseWithNothingWrittenAgain() throws Exception {
    Held held = pickups.held();
    Held other = pickups.held();
    RegisterKept form = form(LostReason.REFUSES, null, held, other);
    String number = number(KARIN.does(() -> kept.register(form)));
    assertThat(number(KARIN.does(() -> kept.register(form)))).isEqualTo(number);
    String second = numberOf(other);
    assertThat(second).isNotEqualTo(number);
    assertThat(endOf(held)).isNull();
    assertThat(due(number)).isEqualTo(TODAY.plusMonths(3));

    KeptLetter letter = SERVICE.does(() -> kept.letter(number));
    assertThat(letter.lines())
        .extracting(LostLineRow::individualNumber)
        .contains(held.unit(), other.unit());
    assertThat(letter.returnBy()).isEqualTo(TODAY.plusMonths(1));
    assertThat(letter.lossBy()).isEqualTo(TODAY.plusMonths(3));
    send(number);
    assertThat(statusOf(second)).isEqualTo("LETTER_SENT");
    assertThat(due(number)).isEqualTo(TODAY.plusMonths(1));
    assertRefused("V-LO-04", () -> send(second));
    assertRefused("V-LO-13", () -> charge(number));
    assertRefused("V-LO-13", () -> SERVICE.does(() -> kept.reportLoss(ref(number))));

    letTimePass(number);
    assertThat(charge(number).head().status()).isEqualTo(LostStatus.CHARGED);
    assertThat(due(number)).isEqualTo(TODAY.plusMonths(3));
    SERVICE.does(() -> losses.changeResidual(ref(number), BigDecimal.TEN, "Patienten"));
    assertThat(charged(number)).containsExactly("10.00");
    LostDetails lost = SERVICE.does(() -> kept.reportLoss(ref(number)));

    assertThat(lost.head().status()).isEqualTo(LostStatus.JUDGED);
    assertThat(lost.head().lostOn()).isEqualTo(TODAY);
    assertThat(lost.head().judgedBy()).isEqualTo("Birgit Ekhammar");
    assertThat(endOf(held)).isEqualTo("LOST");
    assertThat(rentOf(held)).containsExactly("DELIVERED", "LOST");
    assertThat(charged(number)).containsExactly("10.00");
    assertThat(waits(number)).isEmpty();
    SERVICE.does(() -> losses.foundAtCentre(ref(number)));
    assertThat(charged(number)).isEmpty();
  }

  @Test
  @Tag("V-LO-01")
  void shouldEndByItselfWhenTheDeviceComesBack() throws Exception {
    Held held = pickups.held();
    String number = number(KARIN.does(() -> kept.register(form(LostReason.REFUSES, null, held))));
    send(number);
    letTimePass(number);
    charge(number);
    String pickup = pickups.register(held, PickupReason.NO_NEED);
    assertRefused("V-LO-01", () -> SERVICE.does(() -> kept.reportLoss(ref(number))));
    assertThat(statusOf(number)).isEqualTo("CHARGED");

    RECEPTION.does(
        () -> receptions.receive(pickups.ref(pickup), Set.of(1), ReturnHandling.RESTOCK));

    assertThat(statusOf(number)).isEqualTo("RETURNED");
    assertThat(charged(number)).isEmpty();
    assertThat(waits(number)).isEmpty();
    assertThatThrownBy(() -> SERVICE.does(() -> kept.letter(number))).isInstanceOf(NotFound.class);
  }

  @Test
  @Tag("V-LO-15")
  void shouldWriteToAnEstateInTimeAndTellWhoIsLate() throws Exception {
    Held held = pickups.held();
    assertRefused(
        "V-LO-15", () -> KARIN.does(() -> kept.register(form(LostReason.ESTATE, null, held))));
    assertRefused(
        "V-LO-15",
        () -> KARIN.does(() -> kept.register(form(LostReason.ESTATE, TODAY.plusDays(1), held))));
    LocalDate died = TODAY.minusDays(3);
    String number = number(KARIN.does(() -> kept.register(form(LostReason.ESTATE, died, held))));
    assertThat(due(number)).isEqualTo(died.plusMonths(1));
    send(number);

    letTimePass(number);
    tellAll();
    tellAll();

    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'OVERDUE_LOST_DEVICE'"
                        + " AND user_id = ?",
                    SERVICE.id()))
        .filteredOn(arguments -> arguments.startsWith(number))
        .hasSize(1);
    assertThat(SERVICE.does(() -> kept.reportLoss(ref(number))).head().status())
        .isEqualTo(LostStatus.REPORTED);
    assertThat(endOf(held)).isEqualTo("LOST");
  }

  @Test
  @Tag("V-LO-14")
  @Tag("V-LO-16")
  @Tag("V-LO-17")
  @Tag("V-LO-18")
  void shouldAskOnlyForWhatIsToComeBackAndOnce() throws Exception {
    Held held = pickups.held();
    assertRefused("V-PU-03", () -> KARIN.does(() -> kept.register(form(LostReason.REFUSES, null))));
    assertRefused("V-LO-14", () -> KARIN.does(() -> kept.register(form(null, null, held))));
    assertRefused(
        "V-LO-14", () -> KARIN.does(() -> kept.register(form(LostReason.LOST, null, held))));
    assertRefused(
        "V-LO-17", () -> KARIN.does(() -> kept.register(form(LostReason.REFUSES, null, sold()))));
    String number = number(KARIN.does(() -> kept.register(form(LostReason.REFUSES, null, held))));
    assertRefused(
        "V-LO-18", () -> KARIN.does(() -> kept.register(form(LostReason.REFUSES, null, held))));
    ReportLoss loss =
        new ReportLoss(UUID.randomUUID().toString(), held.id(), TODAY, "Stod i trapphuset");
    assertRefused("V-LO-18", () -> KARIN.does(() -> losses.report(loss)));

    assertRefused("V-LO-16", () -> SERVICE.does(() -> kept.drop(ref(number), " ")));
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));

    assertThat(statusOf(number)).isEqualTo("DROPPED");
    assertThat(endOf(held)).isNull();
    assertThat(KARIN.does(() -> kept.form(held.patient())).devices())
        .anyMatch(row -> row.holdingId() == held.id());
    assertThatThrownBy(
            () ->
                Staff.named("costowner")
                    .does(() -> kept.register(form(LostReason.REFUSES, null, held))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @Tag("V-LO-18")
  void shouldAskForAPartByTheDeviceThatItSitsOn() throws Exception {
    Held main = pickups.held();
    Held part = pickups.held();
    Held bought = pickups.held();
    Held other = pickups.held();
    mount(part, main);
    mount(bought, main);
    sell(bought);
    KeptForm form = KARIN.does(() -> kept.form(main.patient()));
    assertThat(form.lists(main.id())).isTrue();
    assertThat(form.lists(part.id())).isFalse();
    assertThat(form.mains()).containsEntry(part.id(), main.id());
    assertRefused("V-CC-01", () -> register(part));
    assertRefused("V-CC-01", () -> register(main, part));
    String number = register(main);

    assertThat(KARIN.does(() -> losses.details(number)).lines()).hasSize(3);
    assertThat(SERVICE.does(() -> kept.letter(number)).lines())
        .extracting(LostLineRow::individualNumber)
        .contains(main.unit())
        .doesNotContain(bought.unit())
        .containsOnlyOnce(part.unit());
    mount(part, other);
    assertRefused("V-LO-18", () -> register(other));
    ReportLoss loss =
        new ReportLoss(UUID.randomUUID().toString(), other.id(), TODAY, "Stod i trapphuset");
    assertRefused("V-LO-18", () -> KARIN.does(() -> losses.report(loss)));
    assertThat(endOf(part)).isNull();
    rent(bought);
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));
  }

  @Test
  @Tag("V-LO-18")
  void shouldAskForARentedPartOfABoughtDevice() throws Exception {
    Held main = sold();
    Held part = pickups.held();
    mount(part, main);
    KeptForm form = KARIN.does(() -> kept.form(part.patient()));
    assertThat(form.devices())
        .extracting(DeviceRow::holdingId)
        .contains(part.id())
        .doesNotContain(main.id());
    String number = register(part);

    ReportLoss loss =
        new ReportLoss(UUID.randomUUID().toString(), main.id(), TODAY, "Stod i trapphuset");
    assertRefused("V-LO-18", () -> KARIN.does(() -> losses.report(loss)));

    Held newMain = pickups.held();
    mount(part, newMain);
    assertRefused("V-LO-18", () -> register(newMain));
    mount(part, main);
    Held last = pickups.held();
    String lastNumber = register(last);
    send(lastNumber);
    letTimePass(lastNumber);
    mount(part, last);
    assertRefused("V-LO-18", () -> SERVICE.does(() -> kept.reportLoss(ref(lastNumber))));
    assertThat(endOf(part)).isNull();
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));
    SERVICE.does(() -> kept.reportLoss(ref(lastNumber)));
    assertThat(endOf(part)).isEqualTo("LOST");
  }

  @Test
  @Tag("V-LO-19")
  void shouldNeitherWriteAboutNorChargeWhatTheHolderHasNoMore() throws Exception {
    Held held = pickups.held();
    String number = register(held);
    end(held);
    assertRefused("V-LO-19", () -> send(number));
    resume(held);
    send(number);
    letTimePass(number);
    end(held);
    assertRefused("V-LO-19", () -> charge(number));
    assertRefused("V-LO-19", () -> SERVICE.does(() -> kept.reportLoss(ref(number))));
    assertThat(statusOf(number)).isEqualTo("LETTER_SENT");
    assertThat(charged(number)).isEmpty();
    resume(held);
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));
  }

  @Test
  @Tag("V-CC-01")
  void shouldSendTheLetterThatWasShown() throws Exception {
    String number = register(pickups.held());
    Set<String> shown = letterNumbers(number);
    String later = register(pickups.held());

    assertRefused("V-CC-01", () -> SERVICE.does(() -> kept.sendLetter(ref(number), shown)));

    assertThat(statusOf(number)).isEqualTo("TO_RETURN");
    assertThat(statusOf(later)).isEqualTo("TO_RETURN");
    assertThat(letterNumbers(number)).contains(number, later);
    send(number);
    assertThat(statusOf(later)).isEqualTo("LETTER_SENT");
  }

  @Test
  @Tag("V-LO-12")
  void shouldOfferNoOtherResidualValueOfWhatIsBought() throws Exception {
    Held held = pickups.held();
    String number = register(held);
    send(number);
    letTimePass(number);
    assertThat(charge(number).isResidualChangeable()).isTrue();
    sell(held);

    LostDetails report = SERVICE.does(() -> losses.details(number));

    assertThat(report.isResidualSet()).isTrue();
    assertThat(report.isResidualChangeable()).isFalse();
    rent(held);
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));
  }

  private String register(Held... devices) throws Exception {
    RegisterKept form = form(LostReason.REFUSES, null, devices);
    return number(KARIN.does(() -> kept.register(form)));
  }

  private LostDetails send(String number) throws Exception {
    Set<String> shown = letterNumbers(number);
    return SERVICE.does(() -> kept.sendLetter(ref(number), shown));
  }

  private Set<String> letterNumbers(String number) throws Exception {
    return Set.copyOf(SERVICE.does(() -> losses.details(number)).letterNumbers());
  }

  private static void mount(Held part, Held main) {
    Database.sql()
        .execute(
            "UPDATE device_holding SET parent_holding_id = ? WHERE id = ?", main.id(), part.id());
  }

  private static void rent(Held held) {
    Database.sql()
        .execute("UPDATE device_holding SET charging_form = 'RENTAL' WHERE id = ?", held.id());
  }

  private static void sell(Held held) {
    Database.sql()
        .execute("UPDATE device_holding SET charging_form = 'SALE' WHERE id = ?", held.id());
  }

  private static void end(Held held) {
    Database.sql()
        .execute(
            "UPDATE device_holding SET ended_on = ?, end_kind = 'LOST' WHERE id = ?",
            TODAY,
            held.id());
  }

  private static void resume(Held held) {
    Database.sql()
        .execute(
            "UPDATE device_holding SET ended_on = NULL, end_kind = NULL WHERE id = ?", held.id());
  }

  private Held sold() throws Exception {
    LineRef line = orders.allocated(orders.soldFromStock());
    Orders.HANDLER.does(() -> delivering.deliver(line, TODAY));
    return new Held(
        Database.sql()
            .number(
                "SELECT h.id FROM device_holding h JOIN customer_order_line l"
                    + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
                line.orderId()),
        null,
        Orders.patient());
  }

  private static RegisterKept form(LostReason reason, LocalDate diedOn, Held... devices) {
    Set<Long> ids = new HashSet<>();
    for (Held device : devices) {
      ids.add(device.id());
    }
    return new RegisterKept(
        UUID.randomUUID().toString(), Orders.patient(), ids, reason, diedOn, "Vill inte lämna den");
  }

  private LostDetails charge(String number) throws Exception {
    return SERVICE.does(() -> kept.charge(ref(number), VALUE, "Birgit Ekhammar", null));
  }

  private static void letTimePass(String number) {
    Database.sql()
        .execute(
            "UPDATE lost_report SET return_by = ? WHERE lost_number = ?",
            TODAY.minusDays(1),
            number);
  }

  private void tellAll() {
    int told = overdue.tellSome();
    while (told > 0) {
      told = overdue.tellSome();
    }
  }

  private LocalDate due(String number) throws Exception {
    return waits(number).get(0).dueOn();
  }

  private List<WaitingRow> waits(String number) throws Exception {
    List<WaitingRow> rows = new ArrayList<>();
    Page<WaitingRow> page = null;
    for (int first = 0; page == null || first < page.total(); first += 200) {
      PageRequest request = new PageRequest(first, 200);
      page = SERVICE.does(() -> waiting.list(CaseKind.LOST_DEVICE, request));
      page.rows().stream().filter(row -> number.equals(row.number())).forEach(rows::add);
    }
    return rows;
  }

  private static List<String> charged(String number) {
    return Database.sql()
        .values("SELECT unit_price FROM sale_charge WHERE cause_number = ?", number);
  }

  private static String number(LostDetails report) {
    return report.head().lostNumber();
  }

  private static String numberOf(Held held) {
    return Database.sql()
        .value(
            "SELECT r.lost_number FROM lost_report r JOIN lost_line l ON l.lost_report_id = r.id"
                + " WHERE l.holding_id = ?",
            held.id());
  }

  private static String statusOf(String number) {
    return Database.sql().value("SELECT status FROM lost_report WHERE lost_number = ?", number);
  }

  private static LostRef ref(String number) {
    return new LostRef(
        number,
        Database.sql().number("SELECT version FROM lost_report WHERE lost_number = ?", number));
  }

  private static String endOf(Held held) {
    return Database.sql().value("SELECT end_kind FROM device_holding WHERE id = ?", held.id());
  }

  private static List<String> rentOf(Held held) {
    return Database.sql()
        .values("SELECT kind FROM rent_event WHERE holding_id = ? ORDER BY id", held.id());
  }
}
