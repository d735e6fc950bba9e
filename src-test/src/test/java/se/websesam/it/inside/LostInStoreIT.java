package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Holdings.endOf;
import static se.websesam.it.inside.Holdings.mount;
import static se.websesam.it.inside.Holdings.rentOf;
import static se.websesam.it.inside.Holdings.statusOf;
import static se.websesam.it.inside.Losses.REPORTER;
import static se.websesam.it.inside.Losses.SERVICE;
import static se.websesam.it.inside.Losses.ref;
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

  private static final Staff CONTACT = Staff.named("storecontact");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private LostDeviceService losses;
  @Inject private LostExpiry expiry;
  @Inject private StockKeepingService keeping;
  @Inject private StockRepository ledger;
  @Inject private WithdrawalService withdrawals;
  @Inject private Pickups pickups;
  @Inject private Losses reports;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  void shouldEndTheReportAndTellItsReporter() throws Exception {
    Held held = takenOut();
    Held part = pickups.held();
    mount(part, held);
    String number = negligentlyLost(held);
    SERVICE.does(() -> losses.charge(ref(number), BigDecimal.TEN, null));
    List<String> rent = rentOf(held);

    count(held.unit());

    LostDetails found = REPORTER.does(() -> losses.details(number));
    assertThat(found.head().status()).isEqualTo(LostStatus.IN_STORE);
    assertThat(statusOf(held)).isEqualTo("IN_BUFFER_STORE");
    assertThat(statusOf(part)).isEqualTo("IN_BUFFER_STORE");
    assertThat(endOf(held)).isEqualTo("LOST");
    assertThat(rentOf(held)).isEqualTo(rent);
    assertThat(waiting(number)).isZero();
    assertThat(charges(number)).isZero();
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'LOST_IN_STORE' AND user_id = ?",
                    REPORTER.id()))
        .filteredOn(arguments -> arguments.contains(number))
        .hasSize(1);
    assertRefused("V-LO-04", () -> SERVICE.does(() -> losses.foundWithHolder(ref(number))));
  }

  @Test
  void shouldLookForTheDeviceWhenAPartOfItIsFound() throws Exception {
    Held device = pickups.held();
    Held part = takenOut();
    mount(part, device);
    String number = reports.lost(device, TODAY);

    count(part.unit());

    assertThat(REPORTER.does(() -> losses.details(number)).lines()).hasSize(1);
    SERVICE.does(() -> losses.foundWithHolder(ref(number)));
    assertThat(statusOf(device)).isEqualTo("HELD");
    assertThat(statusOf(part)).isEqualTo("IN_BUFFER_STORE");
    assertThat(endOf(part)).isEqualTo("LOST");
  }

  @Test
  @Tag("V-LO-05")
  void shouldLeaveToTheNightWhatIsFoundTooLate() throws Exception {
    Held held = takenOut();
    String number = reports.lost(held, TODAY);
    Database.sql()
        .execute(
            "UPDATE lost_report SET recoverable_until = ? WHERE lost_number = ?",
            TODAY.minusDays(1),
            number);

    count(held.unit());

    assertThat(REPORTER.does(() -> losses.details(number)).head().status())
        .isEqualTo(LostStatus.REPORTED);
    expiry.run();
    assertThat(REPORTER.does(() -> losses.details(number)).head().status())
        .isEqualTo(LostStatus.WRITTEN_OFF);
    assertThat(statusOf(held)).isEqualTo("IN_BUFFER_STORE");
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

  private String negligentlyLost(Held held) throws Exception {
    String number = reports.lost(held, TODAY);
    REPORTER.does(() -> losses.judge(ref(number), true, "Birgit Ekhammar"));
    return number;
  }

  private static long waiting(String number) {
    return Database.sql().number("SELECT COUNT(*) FROM waiting_case WHERE case_number = ?", number);
  }

  private static long charges(String number) {
    return Database.sql().number("SELECT COUNT(*) FROM sale_charge WHERE cause_number = ?", number);
  }
}
