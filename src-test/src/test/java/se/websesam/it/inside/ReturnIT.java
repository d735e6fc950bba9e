package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Holdings.endOf;
import static se.websesam.it.inside.Holdings.mount;
import static se.websesam.it.inside.Holdings.statusOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.device.service.DeviceQueries;
import se.websesam.device.view.ReturnedRow;
import se.websesam.devicereturn.service.RegisterReturn;
import se.websesam.devicereturn.service.ReturnService;
import se.websesam.devicereturn.view.ReturnCandidate;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.repository.StockRepository;

/** Bought devices on their way back to the own store. */
@InContainer
class ReturnIT {

  private static final Staff MAJA = Orders.PRESCRIBER;

  @Inject private ReturnService returns;
  @Inject private DeviceQueries devices;
  @Inject private StockRepository ledger;
  @Inject private Pickups held;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  @Tag("RE-01")
  @Tag("RE-04")
  void shouldPutTheUnitOnTheShelfFreeForTheNextPatient() throws Exception {
    Held bought = bought(1);
    RegisterReturn form = form(bought, 1, false);

    String number = MAJA.does(() -> returns.register(form)).number();

    assertThat(MAJA.does(() -> returns.register(form)).number()).isEqualTo(number);
    assertThat(statusOf(bought)).isEqualTo("IN_BUFFER_STORE");
    assertThat(
            Database.sql()
                .values(
                    "SELECT kind FROM stock_movement WHERE reference = ? AND quantity = 1", number))
        .containsExactly("RETURNED");
    assertThat(endOf(bought)).isEqualTo("RETURNED_TO_STORE");
    assertThat(MAJA.does(() -> returns.slip(number)).lines()).hasSize(1);
    assertThatThrownBy(() -> Staff.named("prescriber2").does(() -> returns.slip(number)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Tag("RE-03")
  void shouldPutNothingOnTheShelfThatIsScrapped() throws Exception {
    Held bought = bought(1);

    String number = MAJA.does(() -> returns.register(form(bought, 1, true))).number();

    assertThat(statusOf(bought)).isEqualTo("SCRAPPED");
    assertThat(endOf(bought)).isEqualTo("SCRAPPED");
    assertThat(
            Database.sql()
                .number("SELECT COUNT(*) FROM stock_movement WHERE reference = ?", number))
        .isZero();
  }

  @Test
  void shouldLeaveWhatDoesNotGoBack() throws Exception {
    Held bought = bought(5);
    Database.sql()
        .execute(
            "UPDATE device_holding SET individual_id = NULL, article_id = (SELECT MIN(id)"
                + " FROM article WHERE charging_form = 'SALE' AND article_type = 'ACCESSORY'"
                + " AND NOT individual_tracked) WHERE id = ?",
            bought.id());

    MAJA.does(() -> returns.register(form(bought, 2, false)));

    assertThat(
            Database.sql()
                .number(
                    "SELECT quantity FROM device_holding WHERE id = ? AND ended_on IS NULL",
                    bought.id()))
        .isEqualTo(3);
  }

  @Test
  void shouldTakeThePartsAlongThatAreTickedAndLeaveTheOthersForThemselves() throws Exception {
    Held main = bought(1);
    Held along = bought(1);
    Held kept = bought(1);
    mount(along, main);
    mount(kept, main);
    assertThat(MAJA.does(() -> returns.form(main.patient())).partsOf(main.id()))
        .extracting(ReturnCandidate::holdingId)
        .containsExactlyInAnyOrder(along.id(), kept.id());
    RegisterReturn form =
        new RegisterReturn(
            UUID.randomUUID().toString(),
            main.patient(),
            Shelves.store("6101"),
            List.of(
                new RegisterReturn.Line(main.id(), 1, false, null),
                new RegisterReturn.Line(along.id(), 1, false, null)));

    String number = MAJA.does(() -> returns.register(form)).number();

    assertThat(MAJA.does(() -> returns.slip(number)).lines()).hasSize(2);
    assertThat(endOf(main)).isEqualTo("RETURNED_TO_STORE");
    assertThat(endOf(along)).isEqualTo("RETURNED_TO_STORE");
    assertThat(endOf(kept)).isNull();
    assertThat(mainOf(kept)).isNull();
    assertThat(mainOf(along)).isEqualTo(String.valueOf(main.id()));
  }

  @Test
  void shouldLeavePartsOnWhatGoesBackInPart() throws Exception {
    Held main = bought(2);
    Held part = bought(1);
    Database.sql()
        .execute(
            "UPDATE device_holding SET individual_id = NULL, article_id = (SELECT MIN(id)"
                + " FROM article WHERE charging_form = 'SALE' AND article_type = 'ACCESSORY'"
                + " AND NOT individual_tracked) WHERE id = ?",
            main.id());
    mount(part, main);

    MAJA.does(() -> returns.register(form(main, 1, false)));

    assertThat(mainOf(part)).isEqualTo(String.valueOf(main.id()));
  }

  @Test
  @Tag("RE-09")
  @Tag("V-RE-01")
  @Tag("V-RE-02")
  void shouldRefuseRentedDevicesAndMoreThanThereAre() throws Exception {
    Held rented = held.held();
    assertRefused("V-RE-01", form(rented, 1, false));
    assertRefused("V-RE-02", form(bought(2), 3, false));
    assertRefused("V-RE-02", form(bought(2), 0, false));
  }

  @Test
  void shouldFindWhatHasEndedByItsNumberAndItsDay() throws Exception {
    Held back = bought(1);
    Held other = bought(1);
    MAJA.does(() -> returns.register(form(back, 1, false)));
    MAJA.does(() -> returns.register(form(other, 1, true)));
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    assertThat(ended(back, new CaseFilter(null, back.unit(), today, today)))
        .contains(back.id())
        .doesNotContain(other.id());
    assertThat(ended(back, new CaseFilter(null, null, today, null)))
        .contains(back.id(), other.id());
    assertThat(ended(back, new CaseFilter(null, back.unit(), null, today.minusDays(1)))).isEmpty();
  }

  private List<Long> ended(Held of, CaseFilter filter) throws Exception {
    return MAJA
        .does(() -> devices.returned(of.patient(), filter, new PageRequest(0, 200)))
        .page()
        .rows()
        .stream()
        .map(ReturnedRow::holdingId)
        .toList();
  }

  private Held bought(int quantity) throws Exception {
    Held rented = held.held();
    Database.sql()
        .execute(
            "UPDATE device_holding SET charging_form = 'SALE', quantity = ? WHERE id = ?",
            quantity,
            rented.id());
    return rented;
  }

  private static String mainOf(Held part) {
    return Database.sql()
        .value("SELECT parent_holding_id FROM device_holding WHERE id = ?", part.id());
  }

  private static RegisterReturn form(Held held, int quantity, boolean scrapped) {
    return new RegisterReturn(
        UUID.randomUUID().toString(),
        held.patient(),
        Database.sql().number("SELECT id FROM buffer_store WHERE store_number = '6101'"),
        List.of(new RegisterReturn.Line(held.id(), quantity, scrapped, null)));
  }

  private void assertRefused(String code, RegisterReturn form) {
    assertThatThrownBy(() -> MAJA.does(() -> returns.register(form)))
        .isInstanceOfSatisfying(
            BusinessRuleViolations.class,
            all ->
                assertThat(all.violations())
                    .extracting(BusinessRuleViolation::code)
                    .containsExactly(code));
  }
}
