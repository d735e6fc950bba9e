package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Holdings.endOf;
import static se.websesam.it.inside.Holdings.rentOf;
import static se.websesam.it.inside.Holdings.statusOf;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
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

/** Rented devices on their way back: planned, fetched, received, missing, taken back. */
@InContainer
class PickupHandlingIT {

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
    Held held = returns.held();
    RegisterPickup form = returns.form(held);
    String number = MAJA.does(() -> pickups.register(form)).number();

    assertThat(MAJA.does(() -> pickups.register(form)).number()).isEqualTo(number);
    assertThat(statusOf(held)).isEqualTo("PICKUP_ORDERED");
    PickupDetails received =
        RECEPTION.does(
            () -> handling.receive(returns.ref(number), Set.of(1), ReturnHandling.RECONDITION));
    assertThat(received.head().status()).isEqualTo(PickupStatus.RECEIVED);
    assertThat(endOf(held)).isEqualTo("PICKED_UP");
    assertThat(rentOf(held)).containsExactly("DELIVERED", "PICKUP_ORDERED", "RETURNED");
    assertThat(statusOf(held)).isEqualTo("RECONDITIONING");

    RECEPTION.does(() -> units.handle(held.unit(), ReturnHandling.RESTOCK));
    assertThat(statusOf(held)).isEqualTo("IN_STOCK");
    SavedOrder next = orders.submitted(articleOf(held.unit()));
    Orders.HANDLER.does(() -> orderHandling.allocate(orders.line(next), held.unit()));
    assertThat(statusOf(held)).isEqualTo("RESERVED");
  }

  @Test
  @Tag("PU-11")
  void shouldLetTheHolderKeepWhatWasMissingAndTellWhoWroteTheOrder() throws Exception {
    Held held = returns.held();
    String number = returns.register(held, PickupReason.MOVED);

    RECEPTION.does(() -> handling.miss(returns.ref(number), Set.of(1)));

    assertThat(endOf(held)).isNull();
    assertThat(statusOf(held)).isEqualTo("HELD");
    assertThat(rentOf(held)).containsExactly("DELIVERED", "PICKUP_ORDERED", "MISSING");
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'PICKUP_MISSING' AND user_id = ?",
                    MAJA.id()))
        .anyMatch(arguments -> arguments.startsWith(number));
    assertThat(returns.register(held, PickupReason.MOVED)).isNotEqualTo(number);
  }

  @Test
  @Tag("PU-08")
  @Tag("V-CC-01")
  void shouldBeAsThoughItHadNeverBeenWrittenWhenItIsTakenBack() throws Exception {
    Held held = returns.held();
    String number = returns.register(held, PickupReason.NO_NEED);
    PickupRef before = returns.ref(number);

    RECEPTION.does(() -> handling.cancel(before, "Fel patient"));

    assertThat(statusOf(held)).isEqualTo("HELD");
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
  @Tag("PU-11")
  void shouldKeepApartWhatCameAndWhatDidNot() throws Exception {
    Held came = returns.held();
    Held missing = returns.held();
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
        RECEPTION.does(() -> handling.collect(returns.ref(number), Set.of(lineOf(number, came))));
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
        () ->
            handling.receive(
                returns.ref(number), Set.of(lineOf(number, came)), ReturnHandling.RESTOCK));
    RECEPTION.does(() -> handling.miss(returns.ref(number), Set.of(lineOf(number, missing))));

    assertThat(MAJA.does(() -> queries.details(number)).head().status())
        .isEqualTo(PickupStatus.RECEIVED);
    assertThat(statusOf(came)).isEqualTo("IN_STOCK");
    assertThat(rentOf(came)).containsExactly("DELIVERED", "PICKUP_ORDERED", "RETURNED");
    assertThat(statusOf(missing)).isEqualTo("HELD");
    assertThat(rentOf(missing)).containsExactly("DELIVERED", "PICKUP_ORDERED", "MISSING");
  }

  @Test
  @Tag("V-PU-10")
  void shouldPlanForADayThatHasNotPassed() throws Exception {
    String number = returns.register(returns.held(), PickupReason.NO_NEED);

    assertRefused(
        "V-PU-10",
        () -> RECEPTION.does(() -> handling.plan(returns.ref(number), LocalDate.of(2020, 1, 2))));
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

  private static String articleOf(String unit) {
    return Database.sql()
        .value(
            "SELECT a.article_number FROM device_individual i JOIN article a ON a.id = i.article_id"
                + " WHERE i.individual_number = ?",
            unit);
  }
}
