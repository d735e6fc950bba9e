package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Deviations.HANDLER;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationRef;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupHandlingService;

/** What its holder says has gone back is searched for, found or written off (PU-12). */
@InContainer
class SearchIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private DeviationService reports;
  @Inject private DeviationHandlingService handling;
  @Inject private PickupHandlingService pickupHandling;
  @Inject private LateCases late;
  @Inject private Pickups pickups;
  @Inject private Deviations deviations;

  @Test
  @Tag("PU-12")
  @Tag("PU-11")
  void shouldScrapWhatIsNotFoundAndLetTheSearchBePaid() throws Exception {
    Held main = pickups.held();
    Held part = partOn(main);
    String pickup = pickups.register(main, PickupReason.NO_NEED);
    RECEPTION.does(() -> pickupHandling.miss(pickups.ref(pickup), Set.of(1, 2)));
    DeviationRef report = investigated(main);

    DeviationDetails searched = search(report, TODAY.plusDays(30));
    assertThat(searched.head().status()).isEqualTo(DeviationStatus.SEARCHING);
    assertThat(dueOf(report)).isEqualTo(TODAY.plusDays(30).toString());
    assertThat(endOf(main)).isNull();
    assertThat(statusOf(main)).isEqualTo("HELD");
    HANDLER.does(() -> handling.scrap(now(report), "Hittades inte."));

    for (Held one : List.of(main, part)) {
      assertThat(endOf(one)).isEqualTo("SHRINKAGE");
      assertThat(statusOf(one)).isEqualTo("SCRAPPED");
      assertThat(rentOf(one)).containsExactly("DELIVERED", "PICKUP_ORDERED", "MISSING", "SCRAPPED");
      assertThat(endedOn(one)).isEqualTo(TODAY.toString());
    }
    assertThat(told(report)).contains("Hittades inte.");
    // there is still the report to close
    assertThat(dueOf(report)).isEqualTo(TODAY.plusDays(14).toString());
  }

  @Test
  @Tag("PU-12")
  @Tag("V-DV-21")
  void shouldReceiveWhatIsFoundAtTheCentre() throws Exception {
    Held main = pickups.held();
    Held part = partOn(main);
    DeviationRef report = investigated(main);
    search(report, TODAY.plusDays(3));
    search(report, TODAY.plusDays(9));
    assertThat(dueOf(report)).isEqualTo(TODAY.plusDays(9).toString());

    Database.sql()
        .execute(
            "UPDATE deviation_report SET search_until = ? WHERE deviation_number = ?",
            TODAY.minusDays(1),
            report.number());
    late.tell();
    assertThat(LateCases.told(HANDLER, "OVERDUE_DEVIATION", report.number())).hasSize(1);

    DeviationDetails found =
        HANDLER.does(() -> handling.find(now(report), "Den stod i returerna."));

    for (Held one : List.of(main, part)) {
      assertThat(endOf(one)).isEqualTo("RETURNED_NOT_DEREGISTERED");
      assertThat(statusOf(one)).isEqualTo("RETURN_RECEIVED");
      assertThat(rentOf(one)).containsExactly("DELIVERED", "FOUND");
    }
    assertThat(found.head().status()).isEqualTo(DeviationStatus.ANSWERED);
    assertThat(found.allows(DeviationAction.SEARCH)).isFalse();
    assertThat(told(report)).contains("Den stod i returerna.");
    deviations.handle(report, DeviationAction.REOPEN, "Fel individ");
    assertRefused("V-DV-21", () -> search(report, TODAY));
    assertRefused("V-DV-21", () -> HANDLER.does(() -> handling.find(now(report), "Igen")));
  }

  @Test
  @Tag("PU-12")
  @Tag("V-DV-22")
  void shouldLeaveToThePickupOrderWhatIsOnOne() throws Exception {
    Held held = pickups.held();
    DeviationRef report = investigated(held);
    search(report, TODAY.plusDays(3));
    String pickup = pickups.register(held, PickupReason.NO_NEED);

    assertRefused("V-DV-22", () -> search(report, TODAY.plusDays(5)));
    assertRefused("V-DV-22", () -> HANDLER.does(() -> handling.scrap(now(report), "Borta")));
    assertThat(endOf(held)).isNull();
    RECEPTION.does(
        () -> pickupHandling.receive(pickups.ref(pickup), Set.of(1), ReturnHandling.RESTOCK));

    assertRefused("V-DV-21", () -> HANDLER.does(() -> handling.find(now(report), "Hittad")));
    assertThat(statusOf(held)).isEqualTo("IN_STOCK");
    assertThat(rentOf(held)).containsExactly("DELIVERED", "PICKUP_ORDERED", "RETURNED");
  }

  private DeviationRef investigated(Held held) throws Exception {
    RegisterDeviation form =
        Deviations.form(
            Deviations.device(held.id()),
            DeviationType.RETURNED_NOT_DEREGISTERED,
            Deviations.customer("prescriber"));
    String number = Orders.PRESCRIBER.does(() -> reports.register(form)).number();
    DeviationRef report = deviations.ref(number);
    deviations.handle(report, DeviationAction.RECEIVE, null);
    deviations.handle(report, DeviationAction.INVESTIGATE, null);
    return report;
  }

  private DeviationDetails search(DeviationRef report, LocalDate until) throws Exception {
    return HANDLER.does(() -> handling.search(now(report), until, null));
  }

  private DeviationRef now(DeviationRef report) {
    return deviations.ref(report.number());
  }

  private Held partOn(Held main) throws Exception {
    Held part = pickups.held();
    Database.sql()
        .execute(
            "UPDATE device_holding SET parent_holding_id = ? WHERE id = ?", main.id(), part.id());
    return part;
  }

  private static List<String> told(DeviationRef report) {
    return Database.sql()
        .values(
            "SELECT arguments FROM message WHERE kind = 'DEVIATION_ANSWERED' AND user_id = ?",
            Orders.PRESCRIBER.id())
        .stream()
        .filter(arguments -> arguments.startsWith(report.number()))
        .map(arguments -> arguments.substring(report.number().length()).strip())
        .toList();
  }

  private static String dueOf(DeviationRef report) {
    return Database.sql()
        .value(
            "SELECT due_on FROM waiting_case WHERE kind = 'DEVIATION' AND case_number = ?",
            report.number());
  }

  private static String statusOf(Held held) {
    return Database.sql()
        .value("SELECT status FROM device_individual WHERE individual_number = ?", held.unit());
  }

  private static String endOf(Held held) {
    return Database.sql().value("SELECT end_kind FROM device_holding WHERE id = ?", held.id());
  }

  private static String endedOn(Held held) {
    return Database.sql().value("SELECT ended_on FROM device_holding WHERE id = ?", held.id());
  }

  private static List<String> rentOf(Held held) {
    return Database.sql()
        .values("SELECT kind FROM rent_event WHERE holding_id = ? ORDER BY id", held.id());
  }
}
