package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Pickups.RECEPTION;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.service.UnitDeviationQueries;
import se.websesam.deviation.view.UnitDeviation;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.service.ReturnedUnitService;
import se.websesam.device.service.UnitQueries;
import se.websesam.device.service.UnitService;
import se.websesam.device.view.UnitCard;
import se.websesam.device.view.UnitHandlingRow;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupHandlingService;

/** What the card of a unit shows, and to whom. */
@InContainer
class UnitCardIT {

  private static final Staff MAJA = Orders.PRESCRIBER;

  @Inject private UnitService service;
  @Inject private UnitQueries units;
  @Inject private UnitDeviationQueries faults;
  @Inject private ReturnedUnitService returned;
  @Inject private PickupHandlingService pickupHandling;
  @Inject private Deviations deviations;
  @Inject private Pickups held;

  @Test
  void shouldShowWhatReturnReceptionDidWithIt() throws Exception {
    Held device = held.held();
    String pickup = held.register(device, PickupReason.NO_NEED);
    RECEPTION.does(
        () -> pickupHandling.receive(held.ref(pickup), Set.of(1), ReturnHandling.RECONDITION));
    RECEPTION.does(() -> returned.handle(device.unit(), ReturnHandling.RESTOCK));

    assertThat(MAJA.does(() -> units.card(device.unit(), null)).handlings())
        .extracting(UnitHandlingRow::handling)
        .containsExactly(ReturnHandling.RESTOCK, ReturnHandling.RECONDITION);
  }

  @Test
  void shouldShowItsFaultReportsWithoutTheNumbersOfOthers() throws Exception {
    Held device = held.held();
    String report = deviations.written(device.id()).number();

    assertThat(MAJA.does(() -> faults.of(device.unit())))
        .extracting(UnitDeviation::deviationNumber)
        .containsExactly(report);
    assertThat(Staff.named("prescriber2").does(() -> faults.of(device.unit())))
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.deviationNumber()).isNull();
              assertThat(other.status()).isNull();
              assertThat(other.registeredAt()).isNotNull();
            });
  }

  @Test
  void shouldReportAFaultOfWhatStandsInTheOwnStoreAlone() throws Exception {
    String own = Shelves.freeUnit("6101");
    String foreign = Shelves.freeUnit("6201");

    assertThat(MAJA.does(() -> faults.isInOwnStore(own))).isTrue();
    assertThat(MAJA.does(() -> faults.isInOwnStore(foreign))).isFalse();
  }

  @Test
  @Tag("V-CA-02")
  @Tag("V-IN-12")
  void shouldKeepNotesThatNameNobody() throws Exception {
    Held device = held.held();
    assertRefused("V-CA-02", () -> noted(device.unit(), "Gäller 1912 1212"));
    assertRefused("V-IN-12", () -> noted(device.unit(), ""));

    MAJA.does(() -> noted(device.unit(), "Bromsen drar snett."));

    assertThat(MAJA.does(() -> units.card(device.unit(), null)).notes())
        .extracting(note -> note.text())
        .containsExactly("Bromsen drar snett.");
  }

  @Test
  @Tag("AC-13")
  void shouldNotSayWhereAProtectedPersonIsTreated() throws Exception {
    Held device = held.held();
    try (ProtectedPatient patient = new ProtectedPatient()) {
      UnitCard card = Staff.named("prescriber2").does(() -> units.card(device.unit(), null));

      assertThat(card.holdings())
          .first()
          .satisfies(
              holding -> {
                assertThat(holding.holder()).isNull();
                assertThat(holding.customer()).isNull();
                assertThat(holding.prescriber()).isNull();
              });
    }
  }

  private Object noted(String unit, String text) {
    service.note(unit, text);
    return null;
  }

  private static String freeUnit(String like, String status) {
    return Database.sql()
        .value(
            "SELECT MAX(i.individual_number) FROM device_individual i WHERE i.status = ?"
                + " AND i.article_id = (SELECT o.article_id FROM device_individual o"
                + " WHERE o.individual_number = ?)",
            status,
            like);
  }

  private static void assertRefused(String code, Callable<?> act) {
    assertThatThrownBy(() -> MAJA.does(act)).hasMessage(code);
  }
}
