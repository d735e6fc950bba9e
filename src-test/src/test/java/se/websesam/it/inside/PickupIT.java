package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Holdings.endOf;
import static se.websesam.it.inside.Holdings.mount;
import static se.websesam.it.inside.Holdings.rentOf;
import static se.websesam.it.inside.Holdings.sell;
import static se.websesam.it.inside.Holdings.statusOf;
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
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.SavedOrder;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.pickup.service.PickupQueries;
import se.websesam.pickup.service.PickupService;
import se.websesam.pickup.service.RegisterPickup;
import se.websesam.pickup.view.PickupSearch;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;

/** Rented devices on their way back: what a pickup order fetches, and when. */
@InContainer
class PickupIT {

  private static final Staff MAJA = Orders.PRESCRIBER;

  @Inject private PickupService pickups;
  @Inject private PickupQueries queries;
  @Inject private PickupHandlingService handling;
  @Inject private Orders orders;
  @Inject private Pickups returns;

  @Test
  @Tag("PU-15")
  @Tag("PU-14")
  @Tag("V-PU-04")
  void shouldTakeAccessoriesAlongAndNothingTwice() throws Exception {
    Held main = returns.held();
    Held part = returns.held();
    mount(part, main);

    String number = returns.register(main, PickupReason.EXCHANGED);

    assertThat(statusOf(part)).isEqualTo("PICKUP_ORDERED");
    assertThat(MAJA.does(() -> queries.details(number)).lines()).hasSize(2);
    assertRefused("V-PU-04", () -> returns.register(part, PickupReason.NO_NEED));
    RECEPTION.does(() -> handling.receive(returns.ref(number), Set.of(2), ReturnHandling.SCRAP));
    assertThat(endOf(part)).isEqualTo("SCRAPPED");
    assertThat(endOf(main)).isNull();
  }

  @Test
  void shouldGiveOneOfTwoWhoFetchTheSameDevice() throws Exception {
    Held held = returns.held();
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

  @Test
  @Tag("V-PU-06")
  void shouldTakeAccessoriesOffTheListAtOnceAndNothingElse() throws Exception {
    Held accessory = returns.held();
    Database.sql()
        .execute(
            "UPDATE device_holding SET article_id = (SELECT MIN(id) FROM article"
                + " WHERE article_type = 'ACCESSORY') WHERE id = ?",
            accessory.id());
    Held main = returns.held();

    assertRefused("V-PU-06", () -> returns.register(main, PickupReason.RETURNED_NOT_DEREGISTERED));
    String number = returns.register(accessory, PickupReason.RETURNED_NOT_DEREGISTERED);

    assertThat(endOf(accessory)).isEqualTo("RETURNED_NOT_DEREGISTERED");
    assertThat(endOf(main)).isNull();
    assertThat(statusOf(accessory)).isEqualTo("RETURN_RECEIVED");
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

    assertRefused("V-CO-17", () -> registerFor(returns.held(), today.minusDays(1)));
    String late = registerFor(returns.held(), today.plusDays(60));
    String soon = registerFor(returns.held(), today.plusDays(1));

    assertThat(dayOf("collect_by", late)).isEqualTo(today.plusDays(60).toString());
    assertThat(dayOf("deregister_by", late)).isEqualTo(today.plusDays(60).toString());
    assertThat(LocalDate.parse(dayOf("collect_by", soon))).isAfter(today.plusDays(6));
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
    Held sold = returns.held();
    sell(sold);
    assertRefused("V-PU-05", () -> returns.register(sold, PickupReason.NO_NEED));

    SavedOrder order = orders.submitted(orders.rented());
    long undelivered =
        Database.sql()
            .number(
                "SELECT MIN(id) FROM device_holding WHERE order_number = ?", order.orderNumber());
    assertRefused(
        "V-PU-07",
        () ->
            returns.register(new Held(undelivered, null, Orders.patient()), PickupReason.NO_NEED));
  }

  @Test
  void shouldShowNothingToOthers() throws Exception {
    Held held = returns.held();
    String number = returns.register(held, PickupReason.NO_NEED);
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
            () -> returns.register(new Held(foreign, null, held.patient()), PickupReason.NO_NEED))
        .isInstanceOf(NotFound.class);
  }

  private String outcome(Held held) throws Exception {
    try {
      return returns.register(held, PickupReason.NO_NEED);
    } catch (BusinessRuleViolations refused) {
      return refused.violations().get(0).code();
    }
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
}
