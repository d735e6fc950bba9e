package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Holdings.mount;
import static se.websesam.it.inside.Holdings.rentOf;
import static se.websesam.it.inside.PayerChanges.SIGNE;
import static se.websesam.it.inside.PayerChanges.changed;
import static se.websesam.it.inside.PayerChanges.codeOfAnother;
import static se.websesam.it.inside.PayerChanges.form;
import static se.websesam.it.inside.PayerChanges.itsDayHasCome;
import static se.websesam.it.inside.PayerChanges.payerOf;
import static se.websesam.it.inside.PayerChanges.payerOfOrdered;
import static se.websesam.it.inside.PayerChanges.payersOf;
import static se.websesam.it.inside.PayerChanges.since;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.device.service.PayerChangeService;
import se.websesam.device.view.PayerForm;
import se.websesam.device.view.RentedBefore;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.domain.NotFound;

/** Who pays for a patient, changed by hand from a day. */
@InContainer
class PayerChangeIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private PayerChangeService payers;
  @Inject private PayerChanges made;
  @Inject private Pickups pickups;
  @Inject private Orders orders;
  @Inject private CustomerOrderService customerOrders;

  @AfterEach
  void forget() {
    PayerChanges.forget();
  }

  @Test
  @Tag("PY-03")
  @Tag("PY-07")
  @Tag("V-BC-01")
  void shouldLetOthersPayForWhatIsTickedFromADay() throws Exception {
    Held follows = pickups.held();
    Held stays = pickups.held();
    String before = payerOf(stays);
    LocalDate from = TODAY.minusDays(3);
    since(TODAY.minusDays(9), follows);
    String code = codeOfAnother(before);

    PayerForm after = SIGNE.does(() -> payers.change(form(code, from, Set.of(follows.id()))));

    assertThat(after.holder().deviatingCode()).isEqualTo(code);
    assertThat(after.changes().get(0).validFrom()).isEqualTo(from);
    assertThat(payerOf(follows)).isNotEqualTo(before);
    assertThat(payerOf(stays)).isEqualTo(before);
    assertThat(rentOf(follows)).contains("PAYER_CHANGED");
    assertThat(rentOf(stays)).doesNotContain("PAYER_CHANGED");
    assertThat(
            Database.sql()
                .value(
                    "SELECT happened_on FROM rent_event WHERE kind = 'PAYER_CHANGED'"
                        + " AND holding_id = ?",
                    follows.id()))
        .startsWith(from.toString());
    assertThatThrownBy(() -> SIGNE.does(() -> payers.change(form(code, from, Set.of()))))
        .hasMessage("V-BC-01");

    SIGNE.does(() -> payers.change(form(null, TODAY, Set.of(follows.id()))));

    assertThat(payerOf(follows)).isEqualTo(before);
    assertThat(rentOf(follows).stream().filter("PAYER_CHANGED"::equals)).hasSize(2);
  }

  @Test
  @Tag("PY-07")
  void shouldLetWhatWasToCountLaterNeverCount() throws Exception {
    Held held = pickups.held();
    since(TODAY.minusDays(30), held);
    String code = codeOfAnother(payerOf(held));
    SIGNE.does(() -> payers.change(form(code, TODAY.minusDays(3), Set.of(held.id()))));
    // the same code, but from an earlier day
    SIGNE.does(() -> payers.change(form(code, TODAY.minusDays(6), Set.of(held.id()))));
    assertThat(payersOf(held)).containsExactly(changed(TODAY.minusDays(6), held));

    SIGNE.does(() -> payers.change(form(null, TODAY.minusDays(9), Set.of(held.id()))));

    assertThat(payersOf(held)).containsExactly(changed(TODAY.minusDays(9), held));
    assertThatThrownBy(
            () ->
                SIGNE.does(() -> payers.change(form(null, TODAY.minusDays(20), Set.of(held.id())))))
        .hasMessage("V-BC-01");
  }

  @Test
  @Tag("PY-07")
  @Tag("V-BC-04")
  @Tag("V-BC-05")
  void shouldChangeNothingBeforeTheDayAndLetTheChangeBeTakenBack() throws Exception {
    Held held = pickups.held();
    String before = payerOf(held);
    String code = codeOfAnother(before);
    LocalDate day = TODAY.plusDays(9);

    PayerForm noted = SIGNE.does(() -> payers.change(form(code, day, Set.of(held.id()))));

    assertThat(noted.coming()).isPresent();
    assertThat(noted.coming().get().validFrom()).isEqualTo(day);
    assertThat(noted.holder().deviatingCode()).isNull();
    made.takeDue();
    assertThat(payerOf(held)).isEqualTo(before);
    assertThat(rentOf(held)).containsExactly("DELIVERED");
    assertThatThrownBy(() -> SIGNE.does(() -> payers.change(form(code, TODAY, Set.of(held.id())))))
        .hasMessage("V-BC-04");

    long id = noted.coming().get().id();
    PayerForm back = SIGNE.does(() -> payers.takeBack(Orders.patient(), id));

    assertThat(back.coming()).isEmpty();
    assertThat(back.history().get(0).takenBackAt()).isNotNull();
    assertThatThrownBy(() -> SIGNE.does(() -> payers.takeBack(Orders.patient(), id)))
        .hasMessage("V-BC-05");
    itsDayHasCome(id, TODAY);
    made.takeDue();
    assertThat(payerOf(held)).isEqualTo(before);
  }

  @Test
  @Tag("PY-03")
  @Tag("PY-07")
  @Tag("V-BC-05")
  void shouldTakeEffectFromItsDayThoughTheServerWasDown() throws Exception {
    Held held = pickups.held();
    since(TODAY.minusDays(20), held);
    SavedOrder onOrder =
        Orders.PRESCRIBER.does(() -> customerOrders.submit(orders.form(orders.rented(), 1)));
    String before = payerOf(held);
    String code = codeOfAnother(before);
    PayerForm noted =
        SIGNE.does(() -> payers.change(form(code, TODAY.plusDays(1), Set.of(held.id()))));
    long id = noted.coming().get().id();

    itsDayHasCome(id, TODAY.minusDays(2));
    made.takeDue();
    made.takeDue();
    assertThatThrownBy(() -> SIGNE.does(() -> payers.takeBack(Orders.patient(), id)))
        .hasMessage("V-BC-05");

    assertThat(payersOf(held)).containsExactly(changed(TODAY.minusDays(2), held));
    assertThat(payerOf(held)).isNotEqualTo(before);
    PayerForm after = SIGNE.does(() -> payers.form(Orders.patient()));
    assertThat(after.coming()).isEmpty();
    assertThat(after.holder().deviatingCode()).isEqualTo(code);
    // what was on order that day, and what is ordered after it
    assertThat(payerOfOrdered(onOrder)).isEqualTo(payerOf(held));
    SavedOrder later =
        Orders.PRESCRIBER.does(() -> customerOrders.submit(orders.form(orders.rented(), 1)));
    assertThat(payerOfOrdered(later)).isEqualTo(payerOf(held));
  }

  @Test
  @Tag("PY-07")
  void shouldCorrectWhatWasGivenBackSinceTheDay() throws Exception {
    Held since = pickups.held();
    Held earlier = pickups.held();
    since(TODAY.minusDays(20), since);
    since(TODAY.minusDays(20), earlier);
    givenBack(TODAY.minusDays(4), since);
    givenBack(TODAY.minusDays(6), earlier);
    String before = payerOf(since);
    LocalDate from = TODAY.minusDays(5);
    PayerForm offered = SIGNE.does(() -> payers.form(since.patient()));
    assertThat(offered.before())
        .extracting(RentedBefore::holdingId)
        .contains(since.id(), earlier.id());

    SIGNE.does(
        () -> payers.change(form(codeOfAnother(before), from, Set.of(since.id(), earlier.id()))));

    assertThat(payersOf(since)).containsExactly(changed(from, since));
    assertThat(payerOf(since)).isNotEqualTo(before);
    assertThat(payersOf(earlier)).isEmpty();
    assertThat(payerOf(earlier)).isEqualTo(before);
  }

  @Test
  @Tag("CP-05")
  @Tag("PY-07")
  void shouldLetPartsOnPartsFollowTheirMainDevice() throws Exception {
    // the parts have lower ids than what they sit on
    Held lamp = pickups.held();
    Held table = pickups.held();
    Held chair = pickups.held();
    Held other = pickups.held();
    mount(lamp, table);
    mount(table, chair);
    String before = payerOf(chair);

    SIGNE.does(() -> payers.change(form(codeOfAnother(before), TODAY, Set.of(chair.id()))));

    assertThat(payerOf(chair)).isNotEqualTo(before);
    assertThat(payerOf(table)).isEqualTo(payerOf(chair));
    assertThat(payerOf(lamp)).isEqualTo(payerOf(chair));
    assertThat(payersOf(lamp)).hasSize(1);
    assertThat(payerOf(other)).isEqualTo(before);
  }

  @Test
  void shouldChangeNothingOfOthers() throws Exception {
    Held held = pickups.held();
    long foreign =
        Database.sql()
            .number(
                "SELECT MIN(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                    + " WHERE r.public_id <> ? AND h.ended_on IS NULL",
                held.patient());
    String code = codeOfAnother(payerOf(held));

    assertThatThrownBy(() -> SIGNE.does(() -> payers.change(form(code, TODAY, Set.of(foreign)))))
        .isInstanceOf(NotFound.class);
  }

  private static void givenBack(LocalDate day, Held held) {
    Database.sql()
        .execute(
            "UPDATE device_holding SET ended_on = ?, end_kind = 'PICKED_UP' WHERE id = ?",
            day,
            held.id());
    Database.sql()
        .execute(
            "INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by)"
                + " SELECT -holding_id, holding_id, 'RETURNED', ?, recorded_at, recorded_by"
                + " FROM rent_event WHERE holding_id = ?",
            day,
            held.id());
  }
}
