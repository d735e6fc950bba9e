package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Holdings.endOf;
import static se.websesam.it.inside.Holdings.rent;
import static se.websesam.it.inside.Holdings.rentOf;
import static se.websesam.it.inside.Holdings.sell;
import static se.websesam.it.inside.Losses.REPORTER;
import static se.websesam.it.inside.Losses.SERVICE;
import static se.websesam.it.inside.Losses.form;
import static se.websesam.it.inside.Losses.letTimePass;
import static se.websesam.it.inside.Losses.number;
import static se.websesam.it.inside.Losses.ref;
import static se.websesam.it.inside.Losses.statusOf;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.service.KeptDeviceService;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.RegisterKept;
import se.websesam.deviation.view.KeptLetter;
import se.websesam.deviation.view.LostDetails;
import se.websesam.deviation.view.LostLineRow;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.service.WaitingQueries;
import se.websesam.home.view.WaitingRow;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Devices that are not given back [återlämnas ej], from the letter to the loss or the return. */
@InContainer
class KeptIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final BigDecimal VALUE = new BigDecimal("4500.50");

  @Inject private KeptDeviceService kept;
  @Inject private LostDeviceService losses;
  @Inject private WaitingQueries waiting;
  @Inject private LateCases late;
  @Inject private PickupHandlingService receptions;
  @Inject private Pickups pickups;
  @Inject private Losses reports;

  @Test
  @Tag("V-LO-11")
  @Tag("V-LO-13")
  void shouldAskByOneLetterThenChargeThenLoseWithNothingWrittenAgain() throws Exception {
    Held held = pickups.held();
    Held other = pickups.held();
    RegisterKept form = form(LostReason.REFUSES, null, held, other);
    String number = number(REPORTER.does(() -> kept.register(form)));
    assertThat(number(REPORTER.does(() -> kept.register(form)))).isEqualTo(number);
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
    reports.send(number);
    assertThat(statusOf(second)).isEqualTo("LETTER_SENT");
    assertThat(due(number)).isEqualTo(TODAY.plusMonths(1));
    assertRefused("V-LO-04", () -> reports.send(second));
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
    String number = reports.kept(held);
    reports.send(number);
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
        "V-LO-15", () -> REPORTER.does(() -> kept.register(form(LostReason.ESTATE, null, held))));
    assertRefused(
        "V-LO-15",
        () -> REPORTER.does(() -> kept.register(form(LostReason.ESTATE, TODAY.plusDays(1), held))));
    LocalDate died = TODAY.minusDays(3);
    String number = number(REPORTER.does(() -> kept.register(form(LostReason.ESTATE, died, held))));
    assertThat(due(number)).isEqualTo(died.plusMonths(1));
    reports.send(number);

    letTimePass(number);
    late.tell();
    late.tell();

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
  @Tag("V-LO-19")
  void shouldNeitherWriteAboutNorChargeWhatTheHolderHasNoMore() throws Exception {
    Held held = pickups.held();
    String number = reports.kept(held);
    end(held);
    assertRefused("V-LO-19", () -> reports.send(number));
    resume(held);
    reports.send(number);
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
  @Tag("V-LO-12")
  void shouldOfferNoOtherResidualValueOfWhatIsBought() throws Exception {
    Held held = pickups.held();
    String number = reports.kept(held);
    reports.send(number);
    letTimePass(number);
    assertThat(charge(number).isResidualChangeable()).isTrue();
    sell(held);

    LostDetails report = SERVICE.does(() -> losses.details(number));

    assertThat(report.isResidualSet()).isTrue();
    assertThat(report.isResidualChangeable()).isFalse();
    rent(held);
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));
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

  private LostDetails charge(String number) throws Exception {
    return SERVICE.does(() -> kept.charge(ref(number), VALUE, "Birgit Ekhammar", null));
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

  private static String numberOf(Held held) {
    return Database.sql()
        .value(
            "SELECT r.lost_number FROM lost_report r JOIN lost_line l ON l.lost_report_id = r.id"
                + " WHERE l.holding_id = ?",
            held.id());
  }
}
