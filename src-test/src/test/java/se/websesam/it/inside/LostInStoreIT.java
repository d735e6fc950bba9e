package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostExpiry;
import se.websesam.deviation.service.LostRef;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.deviation.view.LostDetails;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.StockKeepingService;
import se.websesam.stock.service.WithdrawalService;

/** A device whose loss has been reported, and which the count of a store finds. */
@InContainer
@Tag("BS-11")
class LostInStoreIT {

  private static final Staff KARIN = Staff.named("lossreporter");
  private static final Staff SERVICE = Staff.named("customerservice");
  private static final Staff CONTACT = Staff.named("storecontact");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private LostDeviceService losses;
  @Inject private LostExpiry expiry;
  @Inject private StockKeepingService keeping;
  @Inject private StockRepository ledger;
  @Inject private WithdrawalService withdrawals;
  @Inject private Pickups pickups;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  void shouldEndTheReportAndTellItsReporter() throws Exception {
    Held held = takenOut();
    Held part = pickups.held();
    Database.sql()
        .execute(
            "UPDATE device_holding SET parent_holding_id = ? WHERE id = ?", held.id(), part.id());
    String number = negligentlyLost(held);
    SERVICE.does(() -> losses.charge(ref(number), BigDecimal.TEN, null));
    List<String> rent = rentOf(held);

    count(held.unit());

    LostDetails found = KARIN.does(() -> losses.details(number));
    assertThat(found.head().status()).isEqualTo(LostStatus.IN_STORE);
    assertThat(statusOf(held.unit())).isEqualTo("IN_BUFFER_STORE");
    assertThat(statusOf(part.unit())).isEqualTo("IN_BUFFER_STORE");
    assertThat(endOf(held)).isEqualTo("LOST");
    assertThat(rentOf(held)).isEqualTo(rent);
    assertThat(waiting(number)).isZero();
    assertThat(charges(number)).isZero();
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'LOST_IN_STORE' AND user_id = ?",
                    KARIN.id()))
        .filteredOn(arguments -> arguments.contains(number))
        .hasSize(1);
    assertRefused("V-LO-04", () -> SERVICE.does(() -> losses.foundWithHolder(ref(number))));
  }

  @Test
  void shouldLookForTheDeviceWhenAPartOfItIsFound() throws Exception {
    Held device = pickups.held();
    Held part = takenOut();
    Database.sql()
        .execute(
            "UPDATE device_holding SET parent_holding_id = ? WHERE id = ?", device.id(), part.id());
    String number = lost(device);

    count(part.unit());

    assertThat(KARIN.does(() -> losses.details(number)).lines()).hasSize(1);
    SERVICE.does(() -> losses.foundWithHolder(ref(number)));
    assertThat(statusOf(device.unit())).isEqualTo("HELD");
    assertThat(statusOf(part.unit())).isEqualTo("IN_BUFFER_STORE");
    assertThat(endOf(part)).isEqualTo("LOST");
  }

  @Test
  @Tag("V-LO-05")
  void shouldLeaveToTheNightWhatIsFoundTooLate() throws Exception {
    Held held = takenOut();
    String number = lost(held);
    Database.sql()
        .execute(
            "UPDATE lost_report SET recoverable_until = ? WHERE lost_number = ?",
            TODAY.minusDays(1),
            number);

    count(held.unit());

    assertThat(KARIN.does(() -> losses.details(number)).head().status())
        .isEqualTo(LostStatus.REPORTED);
    expiry.run();
    assertThat(KARIN.does(() -> losses.details(number)).head().status())
        .isEqualTo(LostStatus.WRITTEN_OFF);
    assertThat(statusOf(held.unit())).isEqualTo("IN_BUFFER_STORE");
  }

  /** A unit that was taken out of a store for a patient. */
  private Held takenOut() throws Exception {
    String unit = Shelves.freeUnit("6101");
    RegisterWithdrawal form =
        new RegisterWithdrawal(
            UUID.randomUUID().toString(),
            Shelves.store("6101"),
            Orders.patient(),
            TODAY,
            List.of(new RegisterWithdrawal.Line(unit, 1, null)));
    Orders.PRESCRIBER.does(() -> withdrawals.register(form));
    return new Held(
        Database.sql()
            .number(
                "SELECT MAX(h.id) FROM device_holding h JOIN device_individual i"
                    + " ON i.id = h.individual_id WHERE i.individual_number = ?",
                unit),
        unit,
        Orders.patient());
  }

  private void count(String unit) throws Exception {
    String article =
        Database.sql()
            .value(
                "SELECT a.article_number FROM article a JOIN device_individual i"
                    + " ON i.article_id = a.id WHERE i.individual_number = ?",
                unit);
    CONTACT.does(
        () -> {
          keeping.countUnit(Shelves.store("6101"), article, unit, true, "inventering");
          return null;
        });
  }

  private String lost(Held held) throws Exception {
    ReportLoss form =
        new ReportLoss(UUID.randomUUID().toString(), held.id(), TODAY, "Är borta från hallen");
    return KARIN.does(() -> losses.report(form)).head().lostNumber();
  }

  private String negligentlyLost(Held held) throws Exception {
    String number = lost(held);
    KARIN.does(() -> losses.judge(ref(number), true, "Birgit Ekhammar"));
    return number;
  }

  private static LostRef ref(String number) {
    return new LostRef(
        number,
        Database.sql().number("SELECT version FROM lost_report WHERE lost_number = ?", number));
  }

  private static long waiting(String number) {
    return Database.sql().number("SELECT COUNT(*) FROM waiting_case WHERE case_number = ?", number);
  }

  private static long charges(String number) {
    return Database.sql().number("SELECT COUNT(*) FROM sale_charge WHERE cause_number = ?", number);
  }

  private static String statusOf(String unit) {
    return Database.sql()
        .value("SELECT status FROM device_individual WHERE individual_number = ?", unit);
  }

  private static String endOf(Held held) {
    return Database.sql().value("SELECT end_kind FROM device_holding WHERE id = ?", held.id());
  }

  private static List<String> rentOf(Held held) {
    return Database.sql()
        .values("SELECT kind FROM rent_event WHERE holding_id = ? ORDER BY id", held.id());
  }
}
