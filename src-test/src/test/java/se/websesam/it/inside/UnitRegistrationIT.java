package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.service.RegisterUnit;
import se.websesam.stock.service.UnitRegistrationService;

/** New units [registrera ny individ], confirmed or refused by the centre. */
@InContainer
class UnitRegistrationIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final Staff WAREHOUSE = Staff.named("warehouse");

  @Inject private UnitRegistrationService registrations;
  @Inject private StockRepository ledger;
  @Inject private LateCases late;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  @Tag("V-IN-05")
  @Tag("V-IN-08")
  void shouldStandInTheStoreOnceTheCentreHasConfirmedIt() throws Exception {
    String number = freeNumber();
    RegisterUnit form = form(number, article(), "SN-1");
    assertThat(MAJA.does(() -> registrations.register(form))).isEqualTo(number);
    assertThat(MAJA.does(() -> registrations.register(form))).isEqualTo(number);
    assertRefused("V-IN-05", () -> registrations.register(form(number, article(), "SN-2")));
    assertThat(statusOf(number)).isNull();
    long id = waiting(number);

    confirm(id);

    assertThat(statusOf(number)).isEqualTo("IN_BUFFER_STORE");
    assertThat(messagesOf("UNIT_CONFIRMED", number)).isEqualTo(1);
    assertThatThrownBy(() -> confirm(id)).hasMessage("V-IN-08");
    assertRefused("V-IN-05", () -> registrations.register(form(number, article(), "SN-2")));
    assertThat(MAJA.does(() -> registrations.listOf(store(), new PageRequest(0, 200))).rows())
        .anyMatch(row -> row.individualNumber().equals(number));
    assertThatThrownBy(
            () ->
                Staff.named("prescriber2")
                    .does(() -> registrations.listOf(store(), new PageRequest(0, 10))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void shouldTellThatTheCentreIsLate() throws Exception {
    String number = freeNumber();
    MAJA.does(() -> registrations.register(form(number, article(), "SN-1")));
    late.tell();
    assertThat(LateCases.told(MAJA, "OVERDUE_UNIT", number)).isEmpty();
    Database.sql()
        .execute(
            "UPDATE unit_registration SET registered_at = ? WHERE id = ?",
            Timestamp.from(Instant.now().minus(Duration.ofDays(9))),
            waiting(number));

    late.tell();
    late.tell();

    assertThat(LateCases.told(MAJA, "OVERDUE_UNIT", number)).hasSize(1);
    refuse(waiting(number), "Etiketten är inte vår.");
  }

  /** Makers number as they like; the centre's own number is the one that is unique. */
  @Test
  void shouldTakeTwoUnitsOfTheSameSerialNumber() throws Exception {
    String article = article();
    for (int i = 0; i < 2; i++) {
      String number = freeNumber();
      MAJA.does(() -> registrations.register(form(number, article, "SN-77")));
      confirm(waiting(number));
      assertThat(statusOf(number)).isEqualTo("IN_BUFFER_STORE");
    }
  }

  @Test
  @Tag("V-IN-09")
  void shouldGiveTheNumberFreeWhenTheCentreRefuses() throws Exception {
    String number = freeNumber();
    MAJA.does(() -> registrations.register(form(number, article(), "SN-1")));
    long id = waiting(number);
    assertThatThrownBy(() -> refuse(id, " ")).hasMessage("V-IN-09");

    refuse(id, "Etiketten är inte vår.");

    assertThat(messagesOf("UNIT_REFUSED", number)).isEqualTo(1);
    assertThat(statusOf(number)).isNull();
    MAJA.does(() -> registrations.register(form(number, article(), "SN-1")));
    refuse(waiting(number), "Inte denna heller.");
  }

  @Test
  @Tag("V-IN-04")
  @Tag("V-IN-06")
  @Tag("V-IN-07")
  void shouldRefuseWhatIsNoNumberedUnit() {
    String number = freeNumber();
    String plain =
        Database.sql()
            .value("SELECT MIN(article_number) FROM article WHERE NOT individual_tracked");
    assertRefused("V-IN-04", () -> registrations.register(form("12A", article(), "SN")));
    assertRefused("V-IN-06", () -> registrations.register(form(number, plain, "SN")));
    assertRefused("V-IN-07", () -> registrations.register(form(number, article(), " ")));
    assertRefused("V-AR-01", () -> registrations.register(form(number, "0", "SN")));
  }

  private void confirm(long id) throws Exception {
    WAREHOUSE.does(
        () -> {
          registrations.confirm(id);
          return null;
        });
  }

  private void refuse(long id, String reason) throws Exception {
    WAREHOUSE.does(
        () -> {
          registrations.refuse(id, reason);
          return null;
        });
  }

  private static RegisterUnit form(String number, String article, String serial) {
    return new RegisterUnit(UUID.randomUUID().toString(), store(), article, number, serial);
  }

  private static long store() {
    return Database.sql().number("SELECT id FROM buffer_store WHERE store_number = '6101'");
  }

  private static String article() {
    return Database.sql()
        .value(
            "SELECT MIN(article_number) FROM article WHERE individual_tracked"
                + " AND serial_number_required");
  }

  /** A number that no unit has had. */
  private static String freeNumber() {
    return "88" + String.format("%015d", System.nanoTime() % 1_000_000_000_000_000L);
  }

  private static long waiting(String number) {
    return Database.sql()
        .number("SELECT id FROM unit_registration WHERE waiting_number = ?", number);
  }

  private static String statusOf(String number) {
    return Database.sql()
        .value("SELECT status FROM device_individual WHERE individual_number = ?", number);
  }

  private static long messagesOf(String kind, String number) {
    return Database.sql()
        .number(
            "SELECT COUNT(*) FROM message WHERE kind = ? AND arguments LIKE ? AND user_id = ?",
            kind,
            number + "%",
            MAJA.id());
  }

  private static void assertRefused(String code, Callable<?> act) {
    assertThatThrownBy(() -> MAJA.does(act)).hasMessage(code);
  }
}
