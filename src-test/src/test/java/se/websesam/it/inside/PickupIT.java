package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.service.ReturnedUnitService;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SavedOrder;
import se.websesam.pickup.domain.PickupLineStatus;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.domain.PickupStatus;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.pickup.service.PickupQueries;
import se.websesam.pickup.service.PickupRef;
import se.websesam.pickup.service.PickupService;
import se.websesam.pickup.service.RegisterPickup;
import se.websesam.pickup.view.PickupDetails;
import se.websesam.pickup.view.PickupLineRow;
import se.websesam.pickup.view.PickupSearch;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;

/** Rented devices on their way back: written, fetched, received, missing, taken back. */
@InContainer
class PickupIT {

  private static final Staff MAJA = Orders.PRESCRIBER;

  @Inject private PickupService pickups;
  @Inject private PickupQueries queries;
  @Inject private PickupHandlingService handling;
  @Inject private ReturnedUnitService units;
  @Inject private OrderHandlingService orderHandling;
  @Inject private Orders orders;
  @Inject private Pickups returns;

  @Test
  @Tag("PU-01")
  @Tag("PU-06")
  void shouldFreeTheUnitForTheNextPatient() throws Exception {
    Held held = held();
    RegisterPickup form = returns.form(held);
    String number = MAJA.does(() -> pickups.register(form)).number();

    assertThat(MAJA.does(() -> pickups.register(form)).number()).isEqualTo(number);
    assertThat(statusOf(held.unit())).isEqualTo("PICKUP_ORDERED");
    PickupDetails received =
        RECEPTION.does(() -> handling.receive(ref(number), Set.of(1), ReturnHandling.RECONDITION));
    assertThat(received.head().status()).isEqualTo(PickupStatus.RECEIVED);
    assertThat(endOf(held)).isEqualTo("PICKED_UP");
    assertThat(rentOf(held)).containsExactly("DELIVERED", "PICKUP_ORDERED", "RETURNED");
    assertThat(statusOf(held.unit())).isEqualTo("RECONDITIONING");

    RECEPTION.does(() -> units.handle(held.unit(), ReturnHandling.RESTOCK));
    assertThat(statusOf(held.unit())).isEqualTo("IN_STOCK");
    SavedOrder next = orders.submitted(articleOf(held.unit()));
    Orders.HANDLER.does(() -> orderHandling.allocate(orders.line(next), held.unit()));
    assertThat(statusOf(held.unit())).isEqualTo("RESERVED");
  }

  @Test
  @Tag("PU-11")
  void shouldLetTheHolderKeepWhatWasMissingAndTellWhoWroteTheOrder() throws Exception {
    Held held = held();
    String number = register(held, PickupReason.MOVED);

    RECEPTION.does(() -> handling.miss(ref(number), Set.of(1)));

    assertThat(endOf(held)).isNull();
    assertThat(statusOf(held.unit())).isEqualTo("HELD");
    assertThat(rentOf(held)).containsExactly("DELIVERED", "PICKUP_ORDERED", "MISSING");
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'PICKUP_MISSING' AND user_id = ?",
                    MAJA.id()))
        .anyMatch(arguments -> arguments.startsWith(number));
    assertThat(register(held, PickupReason.MOVED)).isNotEqualTo(number);
  }

  @Test
  @Tag("PU-08")
  @Tag("V-CC-01")
  void shouldBeAsThoughItHadNeverBeenWrittenWhenItIsTakenBack() throws Exception {
    Held held = held();
    String number = register(held, PickupReason.NO_NEED);
    PickupRef before = ref(number);

    RECEPTION.does(() -> handling.cancel(before, "Fel patient"));

    assertThat(statusOf(held.unit())).isEqualTo("HELD");
    assertThat(rentOf(held)).containsExactly("DELIVERED", "PICKUP_ORDERED", "PICKUP_CANCELLED");
    assertRefused("V-CC-01", () -> RECEPTION.does(() -> handling.cancel(before, "Igen")));
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'PICKUP_CANCELLED' AND user_id = ?",
                    MAJA.id()))
        .anyMatch(arguments -> arguments.startsWith(number) && arguments.contains("Fel patient"));
  }

  @Test
  @Tag("PU-15")
  @Tag("PU-14")
  @Tag("V-PU-04")
  void shouldTakeAccessoriesAlongAndNothingTwice() throws Exception {
    Held main = held();
    Held part = held();
    Database.sql()
        .execute(
            "UPDATE device_holding SET parent_holding_id = ? WHERE id = ?", main.id(), part.id());

    String number = register(main, PickupReason.EXCHANGED);

    assertThat(statusOf(part.unit())).isEqualTo("PICKUP_ORDERED");
    assertThat(MAJA.does(() -> queries.details(number)).lines()).hasSize(2);
    assertRefused("V-PU-04", () -> register(part, PickupReason.NO_NEED));
    RECEPTION.does(() -> handling.receive(ref(number), Set.of(2), ReturnHandling.SCRAP));
    assertThat(endOf(part)).isEqualTo("SCRAPPED");
    assertThat(endOf(main)).isNull();
  }

  @Test
  void shouldGiveOneOfTwoWhoFetchTheSameDevice() throws Exception {
    Held held = held();
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<String> attempt =
        () -> {
          together.await();
          return outcome(held);
        };
    ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    Future<String> one = threads.submit(attempt);
    Future<String> other = threads.submit(attempt);

    assertThat(List.of(one.get(), other.get())).containsOnlyOnce("V-PU-04");
    assertThat(rentOf(held)).containsExactly("DELIVERED", "PICKUP_ORDERED");
  }

  private String outcome(Held held) throws Exception {
    try {
      return register(held, PickupReason.NO_NEED);
    } catch (BusinessRuleViolations refused) {
      return refused.violations().get(0).code();
    }
  }

  @Test
  @Tag("V-PU-06")
  void shouldTakeAccessoriesOffTheListAtOnceAndNothingElse() throws Exception {
    Held accessory = held();
    Database.sql()
        .execute(
            "UPDATE device_holding SET article_id = (SELECT MIN(id) FROM article"
                + " WHERE article_type = 'ACCESSORY') WHERE id = ?",
            accessory.id());
    Held main = held();

    assertRefused("V-PU-06", () -> register(main, PickupReason.RETURNED_NOT_DEREGISTERED));
    String number = register(accessory, PickupReason.RETURNED_NOT_DEREGISTERED);

    assertThat(endOf(accessory)).isEqualTo("RETURNED_NOT_DEREGISTERED");
    assertThat(endOf(main)).isNull();
    assertThat(statusOf(accessory.unit())).isEqualTo("RETURN_RECEIVED");
    assertThat(found(number)).isEqualTo(1);
    hideImmediate(true);
    try {
      assertThat(found(number)).isZero();
      assertThat(Orders.PRESCRIBER.does(() -> queries.isKnown(number))).isFalse();
    } finally {
      hideImmediate(false);
    }
  }

  @Test
  @Tag("PU-05")
  @Tag("PU-07")
  @Tag("V-CO-17")
  void shouldWaitForTheDayThatIsWished() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    assertRefused("V-CO-17", () -> registerFor(held(), today.minusDays(1)));
    String late = registerFor(held(), today.plusDays(60));
    String soon = registerFor(held(), today.plusDays(1));

    assertThat(dayOf("collect_by", late)).isEqualTo(today.plusDays(60).toString());
    assertThat(dayOf("deregister_by", late)).isEqualTo(today.plusDays(60).toString());
    assertThat(LocalDate.parse(dayOf("collect_by", soon))).isAfter(today.plusDays(6));
  }

  @Test
  @Tag("PU-11")
  void shouldKeepApartWhatCameAndWhatDidNot() throws Exception {
    Held came = held();
    Held missing = held();
    RegisterPickup form = returns.form(came);
    RegisterPickup both =
        new RegisterPickup(
            form.formKey(),
            form.recipientRef(),
            form.reason(),
            form.address(),
            form.driver(),
            Set.of(came.id(), missing.id()));
    String number = MAJA.does(() -> pickups.register(both)).number();

    PickupDetails onCar =
        RECEPTION.does(() -> handling.collect(ref(number), Set.of(lineOf(number, came))));
    assertThat(onCar.head().status()).isEqualTo(PickupStatus.REGISTERED);
    assertThat(onCar.lines())
        .extracting(PickupLineRow::status)
        .containsExactlyInAnyOrder(PickupLineStatus.COLLECTED, PickupLineStatus.REGISTERED);
    assertThat(
            Database.sql()
                .values(
                    "SELECT permission FROM waiting_case WHERE case_number = ? ORDER BY permission",
                    number))
        .containsExactly("PICKUP_COLLECT", "PICKUP_HANDLE");

    RECEPTION.does(
        () -> handling.receive(ref(number), Set.of(lineOf(number, came)), ReturnHandling.RESTOCK));
    RECEPTION.does(() -> handling.miss(ref(number), Set.of(lineOf(number, missing))));

    assertThat(MAJA.does(() -> queries.details(number)).head().status())
        .isEqualTo(PickupStatus.RECEIVED);
    assertThat(statusOf(came.unit())).isEqualTo("IN_STOCK");
    assertThat(rentOf(came)).containsExactly("DELIVERED", "PICKUP_ORDERED", "RETURNED");
    assertThat(statusOf(missing.unit())).isEqualTo("HELD");
    assertThat(rentOf(missing)).containsExactly("DELIVERED", "PICKUP_ORDERED", "MISSING");
  }

  private static int lineOf(String number, Held held) {
    return (int)
        Database.sql()
            .number(
                "SELECT l.line_number FROM pickup_line l JOIN pickup_order p"
                    + " ON p.id = l.pickup_order_id WHERE p.pickup_number = ?"
                    + " AND l.holding_id = ?",
                number,
                held.id());
  }

  private String registerFor(Held held, LocalDate wishedOn) throws Exception {
    RegisterPickup form = returns.form(held);
    RegisterPickup wished =
        new RegisterPickup(
            form.formKey(),
            form.recipientRef(),
            form.reason(),
            form.address(),
            new RegisterPickup.Driver("Ylva", null, null, null, wishedOn),
            form.devices());
    return Orders.PRESCRIBER.does(() -> pickups.register(wished)).number();
  }

  private static String dayOf(String column, String number) {
    return Database.sql()
        .value("SELECT " + column + " FROM pickup_order WHERE pickup_number = ?", number);
  }

  @Test
  @Tag("V-PU-01")
  @Tag("V-PU-02")
  @Tag("V-PU-03")
  void shouldTellAllThatIsWrongAtOnce() {
    String patient = Orders.patient();
    RegisterPickup empty =
        new RegisterPickup(
            UUID.randomUUID().toString(),
            patient,
            null,
            new RegisterPickup.Address(null, Orders.address(), null, null, null, null, null),
            new RegisterPickup.Driver(null, null, null, null, null),
            Set.of());

    assertThatThrownBy(() -> MAJA.does(() -> pickups.register(empty)))
        .isInstanceOfSatisfying(
            BusinessRuleViolations.class,
            all ->
                assertThat(all.violations())
                    .extracting(BusinessRuleViolation::code)
                    .containsExactly("V-PU-02", "V-PU-01", "V-PU-03"));
  }

  @Test
  @Tag("V-PU-05")
  @Tag("V-PU-07")
  void shouldFetchOnlyWhatIsRentedAndDelivered() throws Exception {
    Held sold = held();
    Database.sql()
        .execute("UPDATE device_holding SET charging_form = 'SALE' WHERE id = ?", sold.id());
    assertRefused("V-PU-05", () -> register(sold, PickupReason.NO_NEED));

    SavedOrder order = orders.submitted(orders.rented());
    long undelivered =
        Database.sql()
            .number(
                "SELECT MIN(id) FROM device_holding WHERE order_number = ?", order.orderNumber());
    assertRefused(
        "V-PU-07",
        () -> register(new Held(undelivered, null, Orders.patient()), PickupReason.NO_NEED));
  }

  @Test
  @Tag("V-PU-10")
  void shouldPlanForADayThatHasNotPassed() throws Exception {
    String number = register(held(), PickupReason.NO_NEED);

    assertRefused(
        "V-PU-10",
        () -> RECEPTION.does(() -> handling.plan(ref(number), LocalDate.of(2020, 1, 2))));
  }

  @Test
  void shouldShowNothingToOthers() throws Exception {
    Held held = held();
    String number = register(held, PickupReason.NO_NEED);
    Staff other = Staff.named("prescriber2");
    long foreign =
        Database.sql()
            .number(
                "SELECT MIN(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                    + " WHERE r.public_id <> ? AND h.ended_on IS NULL",
                held.patient());

    assertThatThrownBy(() -> other.does(() -> queries.details(number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> register(new Held(foreign, null, held.patient()), PickupReason.NO_NEED))
        .isInstanceOf(NotFound.class);
  }

  private Held held() throws Exception {
    return returns.held();
  }

  private String register(Held held, PickupReason reason) throws Exception {
    return returns.register(held, reason);
  }

  private PickupRef ref(String number) {
    return returns.ref(number);
  }

  private long found(String number) throws Exception {
    return MAJA.does(
            () ->
                queries.list(
                    new PickupSearch(number, null, false, CaseFilter.none()),
                    new PageRequest(0, 10)))
        .total();
  }

  private static void hideImmediate(boolean hidden) {
    Database.sql()
        .execute(
            "UPDATE parameter SET parameter_value = ?"
                + " WHERE parameter_key = 'pickup.immediate.hidden'",
            String.valueOf(hidden));
  }

  private static String statusOf(String unit) {
    return Database.sql()
        .value("SELECT status FROM device_individual WHERE individual_number = ?", unit);
  }

  private static String articleOf(String unit) {
    return Database.sql()
        .value(
            "SELECT a.article_number FROM device_individual i JOIN article a ON a.id = i.article_id"
                + " WHERE i.individual_number = ?",
            unit);
  }

  private static String endOf(Held held) {
    return Database.sql().value("SELECT end_kind FROM device_holding WHERE id = ?", held.id());
  }

  private static List<String> rentOf(Held held) {
    return Database.sql()
        .values("SELECT kind FROM rent_event WHERE holding_id = ? ORDER BY id", held.id());
  }
}
