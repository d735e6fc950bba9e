package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Holdings.endOf;
import static se.websesam.it.inside.Holdings.mount;
import static se.websesam.it.inside.Holdings.rentOf;
import static se.websesam.it.inside.Holdings.statusOf;
import static se.websesam.it.inside.Losses.REPORTER;
import static se.websesam.it.inside.Losses.SERVICE;
import static se.websesam.it.inside.Losses.form;
import static se.websesam.it.inside.Losses.number;
import static se.websesam.it.inside.Losses.ref;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostExpiry;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.deviation.view.LostDetails;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.PageRequest;

/** Devices that nobody can find: reported, judged, found again, given up. */
@InContainer
class LostIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private LostDeviceService losses;
  @Inject private LostExpiry expiry;
  @Inject private LostRepository repository;
  @Inject private Pickups pickups;
  @Inject private Losses reports;
  @Inject private Statements statements;

  @Test
  void shouldEndHoldingAndRentWithThePartsAndBeTakenBackByTheHolder() throws Exception {
    Held main = pickups.held();
    Held part = pickups.held();
    mount(part, main);
    assertThat(REPORTER.does(() -> losses.form(main.patient(), main.id())).devices()).hasSize(2);
    ReportLoss form = form(main, TODAY);
    String number = number(REPORTER.does(() -> losses.report(form)));

    assertThat(number(REPORTER.does(() -> losses.report(form)))).isEqualTo(number);
    for (Held lost : List.of(main, part)) {
      assertThat(statusOf(lost)).isEqualTo("LOST");
      assertThat(endOf(lost)).isEqualTo("LOST");
      assertThat(rentOf(lost)).containsExactly("DELIVERED", "LOST");
    }
    LostDetails judged = REPORTER.does(() -> losses.judge(ref(number), false, "Birgit Ekhammar"));
    assertThat(judged.head().status()).isEqualTo(LostStatus.JUDGED);
    assertThat(judged.head().negligent()).isFalse();

    SERVICE.does(() -> losses.foundWithHolder(ref(number)));
    for (Held found : List.of(main, part)) {
      assertThat(statusOf(found)).isEqualTo("HELD");
      assertThat(endOf(found)).isNull();
      // on the same day: never lost
      assertThat(rentOf(found)).containsExactly("DELIVERED", "LOST", "REVERSED");
    }
  }

  @Test
  void shouldLetRentRunAgainFromTheDayThatItIsFound() throws Exception {
    Held held = pickups.held();
    String number = lost(held);
    LocalDate before = TODAY.minusDays(10);
    Database.sql()
        .execute("UPDATE device_holding SET ended_on = ? WHERE id = ?", before, held.id());
    Database.sql()
        .execute(
            "UPDATE rent_event SET happened_on = ? WHERE kind = 'LOST' AND holding_id = ?",
            before,
            held.id());

    SERVICE.does(() -> losses.foundWithHolder(ref(number)));

    assertThat(rentOf(held)).containsExactly("DELIVERED", "LOST", "DELIVERED");
  }

  @Test
  void shouldWaitAtReturnReceptionWhenItComesToTheCentre() throws Exception {
    Held held = pickups.held();
    String number = lost(held);

    RECEPTION.does(() -> losses.foundAtCentre(ref(number)));

    assertThat(statusOf(held)).isEqualTo("RETURN_RECEIVED");
    assertThat(endOf(held)).isEqualTo("LOST");
  }

  @Test
  @Tag("V-LO-05")
  void shouldBeGivenUpWhenTheTimeIsOver() throws Exception {
    Held held = pickups.held();
    String number = lost(held);
    Database.sql()
        .execute(
            "UPDATE lost_report SET recoverable_until = ? WHERE lost_number = ?",
            TODAY.minusDays(1),
            number);

    assertRefused("V-LO-05", () -> SERVICE.does(() -> losses.foundWithHolder(ref(number))));
    expiry.run();
    expiry.run();

    assertThat(statusOf(held)).isEqualTo("SCRAPPED");
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'LOST_WRITTEN_OFF' AND user_id = ?",
                    REPORTER.id()))
        .filteredOn(number::equals)
        .hasSize(1);
    assertThat(REPORTER.does(() -> losses.details(number)).head().status())
        .isEqualTo(LostStatus.WRITTEN_OFF);
    assertRefused("V-LO-05", () -> SERVICE.does(() -> losses.foundAtCentre(ref(number))));
  }

  @Test
  @Tag("V-LO-04")
  void shouldBeJudgedAndChargedAlsoAfterItIsWrittenOff() throws Exception {
    String number = lost(pickups.held());
    Database.sql()
        .execute(
            "UPDATE lost_report SET recoverable_until = ? WHERE lost_number = ?",
            TODAY.minusDays(1),
            number);
    expiry.run();
    assertThat(turn(number)).isEqualTo("UNIT");

    REPORTER.does(() -> losses.judge(ref(number), true, "Birgit Ekhammar"));

    assertThat(turn(number)).isEqualTo("CENTRE");
    assertRefused("V-LO-04", () -> REPORTER.does(() -> losses.judge(ref(number), false, "Birgit")));
    LostDetails charged =
        SERVICE.does(() -> losses.charge(ref(number), new BigDecimal("300"), null));
    assertThat(charged.head().status()).isEqualTo(LostStatus.WRITTEN_OFF);
    assertThat(turn(number)).isNull();
  }

  private static String turn(String number) {
    return Database.sql()
        .values("SELECT turn FROM waiting_case WHERE case_number = ?", number)
        .stream()
        .findFirst()
        .orElse(null);
  }

  @Test
  @Tag("PU-09")
  @Tag("V-LO-01")
  void shouldNotLoseWhatWaitsForAPickupOrder() throws Exception {
    Held held = pickups.held();
    pickups.register(held, PickupReason.NO_NEED);

    assertRefused("V-LO-01", () -> lost(held));
    assertThat(statusOf(held)).isEqualTo("PICKUP_ORDERED");
  }

  @Test
  @Tag("V-LO-07")
  void shouldNotLoseWhatHasNotBeenDelivered() throws Exception {
    Held held = pickups.held();
    Database.sql().execute("UPDATE device_holding SET delivered_on = NULL WHERE id = ?", held.id());

    try {
      assertRefused("V-LO-07", () -> lost(held));
    } finally {
      Database.sql()
          .execute("UPDATE device_holding SET delivered_on = ? WHERE id = ?", TODAY, held.id());
    }
  }

  @Test
  void shouldShowNothingToOthers() throws Exception {
    long foreign =
        Database.sql()
            .number(
                "SELECT MIN(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                    + " WHERE h.ended_on IS NULL AND h.delivered_on IS NOT NULL"
                    + " AND r.care_unit_id IS NULL AND NOT EXISTS (SELECT 1 FROM care_relation c"
                    + " LEFT JOIN user_customer uc ON uc.customer_id = c.customer_id"
                    + " WHERE c.recipient_id = r.id AND (uc.user_id = ? OR c.user_id = ?))",
                REPORTER.id(),
                REPORTER.id());

    assertThatThrownBy(() -> lost(new Held(foreign, null, null))).isInstanceOf(NotFound.class);
    String number = lost(pickups.held());
    CallerScope other = new CallerScope(Staff.named("prescriber2").id(), false);
    assertThat(repository.findHead(other, number)).isEmpty();
    assertThat(repository.list(other, null, new PageRequest(0, 200)).rows())
        .noneMatch(row -> row.lostNumber().equals(number));
    CallerScope own = new CallerScope(REPORTER.id(), false);
    assertThat(repository.list(own, LostStatus.REPORTED, new PageRequest(0, 200)).rows())
        .anyMatch(row -> row.lostNumber().equals(number) && row.individualNumber() != null);
    assertThat(statements.of(() -> repository.list(own, null, new PageRequest(0, 200))))
        .isEqualTo(2);
  }

  private String lost(Held held) throws Exception {
    return reports.lost(held, TODAY);
  }
}
