package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.device.domain.NumberChangeKind;
import se.websesam.device.service.ChangeNumber;
import se.websesam.device.service.ChangedNumber;
import se.websesam.device.service.UnitQueries;
import se.websesam.device.service.UnitService;
import se.websesam.device.service.UnitSwapService;
import se.websesam.device.view.UnitCard;
import se.websesam.device.view.UnitHit;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.service.RegisterUnit;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.UnitRegistrationService;
import se.websesam.stock.service.WithdrawalService;

/** Changed numbers of units, and swaps. */
@InContainer
class UnitIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final Staff WAREHOUSE = Staff.named("warehouse");

  @Inject private UnitRegistrationService registrations;
  @Inject private UnitService service;
  @Inject private UnitQueries units;
  @Inject private StockRepository ledger;
  @Inject private UnitSwapService swaps;
  @Inject private WithdrawalService withdrawals;
  @Inject private Pickups held;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  void shouldBeFoundByTheNumberThatItBoreBefore() throws Exception {
    Held device = held.held();
    String wanted = freeNumber();

    ChangedNumber changed =
        change(MAJA, device.unit(), NumberChangeKind.RELABEL, wanted, "Etiketten var sliten");

    assertThat(changed).isEqualTo(new ChangedNumber(wanted, device.patient()));
    assertThat(MAJA.does(() -> units.search(device.unit())))
        .extracting(UnitHit::individualNumber, UnitHit::formerNumber)
        .containsExactly(tuple(wanted, device.unit()));
    UnitCard card = MAJA.does(() -> units.card(device.unit(), null));
    assertThat(card.head().individualNumber()).isEqualTo(wanted);
    assertThat(card.changes()).hasSize(1);
    assertRefused("V-IN-05", () -> registrations.register(form(device.unit(), article(), "SN-2")));

    change(MAJA, wanted, NumberChangeKind.RELABEL, device.unit(), null);

    assertThat(MAJA.does(() -> units.search(device.unit()))).hasSize(1);
    assertThat(MAJA.does(() -> units.card(wanted, null)).head().individualNumber())
        .isEqualTo(device.unit());
  }

  @Test
  void shouldGiveTheHolderTheUnitThatHeReallyHas() throws Exception {
    Held device = held.held();
    String right = freeUnit(device.unit(), "IN_STOCK");
    String rent = rentOf(device);

    ChangedNumber changed = change(MAJA, device.unit(), NumberChangeKind.SWAP, right, null);

    assertThat(changed).isEqualTo(new ChangedNumber(right, device.patient()));
    assertThat(statusOf(right)).isEqualTo("HELD");
    assertThat(statusOf(device.unit())).isEqualTo("IN_STOCK");
    assertThat(rentOf(device)).isEqualTo(rent);
    assertThat(
            Database.sql()
                .value(
                    "SELECT i.individual_number FROM device_holding h JOIN device_individual i"
                        + " ON i.id = h.individual_id WHERE h.id = ?",
                    device.id()))
        .isEqualTo(right);
    assertThat(MAJA.does(() -> units.card(device.unit(), null)).changes()).hasSize(1);
    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM access_log WHERE access_action = 'UPDATE'"
                        + " AND object_type = 'INDIVIDUAL' AND object_id = ?",
                    right))
        .isEqualTo(1);
  }

  @Test
  @Tag("V-WD-04")
  void shouldLeaveAUnitOfTheStoreInThePlaceOfTheRightOne() throws Exception {
    String number = freeNumber();
    Held device = held.held();
    MAJA.does(() -> registrations.register(form(number, articleOf(device.unit()), "SN-1")));
    confirm(waiting(number));

    change(MAJA, device.unit(), NumberChangeKind.SWAP, number, null);

    assertThat(statusOf(number)).isEqualTo("HELD");
    assertThat(statusOf(device.unit())).isEqualTo("IN_BUFFER_STORE");
    assertThat(
            Database.sql()
                .value(
                    "SELECT store_id FROM device_individual WHERE individual_number = ?",
                    device.unit()))
        .isEqualTo(String.valueOf(store()));
  }

  @Test
  @Tag("V-IN-14")
  void shouldWaitForSomebodyOfTheCentreToSeeASwap() throws Exception {
    Held device = held.held();
    String right = freeUnit(device.unit(), "IN_STOCK");
    change(MAJA, device.unit(), NumberChangeKind.SWAP, right, "Fel etikett");
    long swap =
        Database.sql()
            .number(
                "SELECT MAX(id) FROM number_change WHERE new_number = ? AND kind = 'SWAP'", right);

    assertThat(waitsFor(swap)).isEqualTo(1);
    assertThat(WAREHOUSE.does(() -> swaps.list(new PageRequest(0, 200))).rows())
        .anyMatch(row -> row.id() == swap && row.oldNumber().equals(device.unit()));
    assertThatThrownBy(() -> see(MAJA, swap)).isInstanceOf(EJBAccessException.class);
    see(WAREHOUSE, swap);

    assertThat(waitsFor(swap)).isZero();
    assertThatThrownBy(() -> see(WAREHOUSE, swap)).hasMessage("V-IN-14");
    assertThat(MAJA.does(() -> units.card(right, null)).changes())
        .first()
        .satisfies(
            row -> {
              assertThat(row.seenAt()).isNotNull();
              assertThat(row.seenBy()).isNotBlank();
            });
    change(Staff.named("technician"), right, NumberChangeKind.SWAP, device.unit(), null);
    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM number_change WHERE new_number = ? AND old_number = ?"
                        + " AND seen_at IS NULL",
                    device.unit(),
                    right))
        .isZero();
  }

  /** Both lock the balance before the unit: one is refused and neither waits for ever. */
  @Test
  void shouldGiveAUnitToOneOfASwapAndAWithdrawalAtOnce() throws Exception {
    ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    for (int round = 0; round < 3; round++) {
      Held device = held.held();
      String number = freeNumber();
      MAJA.does(() -> registrations.register(form(number, articleOf(device.unit()), "SN-1")));
      confirm(waiting(number));
      RegisterWithdrawal taken = Shelves.form(MAJA, "6101", number, 1);
      CyclicBarrier together = new CyclicBarrier(2);
      Future<String> swapped =
          threads.submit(
              () -> {
                together.await();
                return outcome(
                    () -> change(MAJA, device.unit(), NumberChangeKind.SWAP, number, null));
              });
      Future<String> withdrawn =
          threads.submit(
              () -> {
                together.await();
                return outcome(() -> MAJA.does(() -> withdrawals.register(taken)));
              });

      assertThat(List.of(swapped.get(), withdrawn.get())).containsOnlyOnce("OK");
      assertThat(statusOf(number)).isEqualTo("HELD");
    }
  }

  @Test
  @Tag("V-IN-01")
  @Tag("V-IN-05")
  @Tag("V-IN-10")
  @Tag("V-IN-11")
  void shouldRefuseAUnitThatTheHolderCannotHave() throws Exception {
    Held device = held.held();
    Held other = held.held();
    String another =
        Database.sql()
            .value(
                "SELECT MIN(i.individual_number) FROM device_individual i WHERE i.status ="
                    + " 'IN_STOCK' AND i.article_id <> (SELECT o.article_id FROM"
                    + " device_individual o WHERE o.individual_number = ?)",
                device.unit());
    NumberChangeKind swap = NumberChangeKind.SWAP;

    assertRefused("V-IN-01", () -> changed(device.unit(), swap, freeNumber()));
    assertRefused("V-IN-10", () -> changed(device.unit(), swap, another));
    String heldElsewhere = freeUnit(device.unit(), "HELD");
    assertRefused("V-IN-11", () -> changed(device.unit(), swap, heldElsewhere));
    assertRefused("V-IN-11", () -> changed(device.unit(), swap, device.unit()));
    assertRefused("V-IN-05", () -> changed(device.unit(), NumberChangeKind.RELABEL, other.unit()));
    String foreign =
        Database.sql()
            .value(
                "SELECT MIN(i.individual_number) FROM device_individual i JOIN buffer_store s"
                    + " ON s.id = i.store_id WHERE s.customer_id NOT IN (SELECT customer_id"
                    + " FROM user_customer WHERE user_id = ?) AND i.article_id = (SELECT"
                    + " o.article_id FROM device_individual o WHERE o.individual_number = ?)",
                MAJA.id(),
                device.unit());
    if (foreign != null) {
      assertRefused("V-IN-11", () -> changed(device.unit(), swap, foreign));
    }
  }

  @Test
  @Tag("V-IN-13")
  void shouldChangeTheNumberOfWhatOnesPatientsHave() throws Exception {
    Held device = held.held();
    String stock = freeUnit(device.unit(), "IN_STOCK");
    Staff other = Staff.named("prescriber2");
    NumberChangeKind relabel = NumberChangeKind.RELABEL;

    assertThatThrownBy(() -> change(other, device.unit(), relabel, freeNumber(), null))
        .hasMessage("V-IN-13");
    assertThatThrownBy(() -> change(MAJA, stock, relabel, freeNumber(), null))
        .hasMessage("V-IN-13");

    String wanted = freeNumber();
    change(Staff.named("technician"), stock, relabel, wanted, null);
    assertThat(statusOf(wanted)).isEqualTo("IN_STOCK");
  }

  private static String outcome(Callable<?> act) throws Exception {
    try {
      act.call();
      return "OK";
    } catch (BusinessRuleViolation | BusinessRuleViolations refused) {
      return refused.getMessage();
    }
  }

  private Object see(Staff who, long swap) throws Exception {
    return who.does(
        () -> {
          swaps.see(swap);
          return null;
        });
  }

  private static long waitsFor(long swap) {
    return Database.sql()
        .number(
            "SELECT COUNT(*) FROM waiting_case WHERE kind = 'SWAPPED_UNIT' AND case_id = ?", swap);
  }

  private ChangedNumber changed(String unit, NumberChangeKind kind, String wanted) {
    return service.changeNumber(new ChangeNumber(unit, kind, wanted, null));
  }

  private ChangedNumber change(
      Staff who, String unit, NumberChangeKind kind, String wanted, String reason)
      throws Exception {
    return who.does(() -> service.changeNumber(new ChangeNumber(unit, kind, wanted, reason)));
  }

  private void confirm(long id) throws Exception {
    WAREHOUSE.does(
        () -> {
          registrations.confirm(id);
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

  private static String articleOf(String unit) {
    return Database.sql()
        .value(
            "SELECT a.article_number FROM article a JOIN device_individual i"
                + " ON i.article_id = a.id WHERE i.individual_number = ?",
            unit);
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

  private static String rentOf(Held device) {
    return String.join(
        ",",
        Database.sql()
            .values("SELECT kind FROM rent_event WHERE holding_id = ? ORDER BY id", device.id()));
  }

  private static void assertRefused(String code, Callable<?> act) {
    assertThatThrownBy(() -> MAJA.does(act)).hasMessage(code);
  }
}
