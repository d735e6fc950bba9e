package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.device.service.ChangePayer;
import se.websesam.device.service.ComingBaseCodes;
import se.websesam.device.service.PayerChangeService;
import se.websesam.device.view.PayerForm;
import se.websesam.device.view.RentedBefore;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.domain.NotFound;

/** Who pays for a patient, changed by hand. */
@InContainer
class PayerChangeIT {

  private static final Staff SIGNE = Staff.named("payerchanger");
  private static final String SPECIAL = "Särskilt boende";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private PayerChangeService payers;
  @Inject private ComingBaseCodes coming;
  @Inject private Pickups pickups;
  @Inject private Orders orders;
  @Inject private CustomerOrderService customerOrders;

  @AfterEach
  void backToTheOrdinary() {
    Database.sql()
        .execute("UPDATE base_code_change SET status = 'TAKEN_BACK' WHERE status = 'COMING'");
    Database.sql()
        .execute(
            "DELETE FROM patient_base_code WHERE deviating AND recipient_id ="
                + " (SELECT id FROM recipient WHERE public_id = ?)",
            Orders.patient());
    Database.sql()
        .execute(
            "DELETE FROM patient_situation WHERE recipient_id ="
                + " (SELECT id FROM recipient WHERE public_id = ?)",
            Orders.patient());
    Database.sql().execute("DELETE FROM payer_rule WHERE turn = 1");
  }

  @Test
  @Tag("PY-03")
  @Tag("PY-07")
  @Tag("V-BC-01")
  void shouldLetOthersPayForWhatIsTickedFromADay() throws Exception {
    Held follows = rented();
    Held stays = rented();
    String before = payerOf(stays);
    LocalDate from = TODAY.minusDays(3);
    Database.sql()
        .execute(
            "UPDATE device_holding SET delivered_on = ? WHERE id = ?",
            TODAY.minusDays(9),
            follows.id());
    Database.sql()
        .execute(
            "UPDATE rent_event SET happened_on = ? WHERE holding_id = ?",
            TODAY.minusDays(9),
            follows.id());
    String code = codeOfAnother(before);

    PayerForm after = SIGNE.does(() -> payers.change(change(code, from, Set.of(follows.id()))));

    assertThat(after.holder().deviatingCode()).isEqualTo(code);
    assertThat(after.changes().get(0).validFrom()).isEqualTo(from);
    assertThat(payerOf(follows)).isNotEqualTo(before);
    assertThat(payerOf(stays)).isEqualTo(before);
    assertThat(changesOf(follows)).contains("PAYER_CHANGED");
    assertThat(changesOf(stays)).doesNotContain("PAYER_CHANGED");
    assertThat(
            Database.sql()
                .value(
                    "SELECT happened_on FROM rent_event WHERE kind = 'PAYER_CHANGED'"
                        + " AND holding_id = ?",
                    follows.id()))
        .startsWith(from.toString());
    assertThatThrownBy(() -> SIGNE.does(() -> payers.change(change(code, from, Set.of()))))
        .hasMessage("V-BC-01");

    SIGNE.does(() -> payers.change(change(null, TODAY, Set.of(follows.id()))));

    assertThat(payerOf(follows)).isEqualTo(before);
    assertThat(changesOf(follows).stream().filter("PAYER_CHANGED"::equals)).hasSize(2);
  }

  @Test
  @Tag("PY-07")
  void shouldLetWhatWasToCountLaterNeverCount() throws Exception {
    Held held = rented();
    Database.sql()
        .execute(
            "UPDATE device_holding SET delivered_on = ? WHERE id = ?",
            TODAY.minusDays(30),
            held.id());
    Database.sql()
        .execute(
            "UPDATE rent_event SET happened_on = ? WHERE holding_id = ?",
            TODAY.minusDays(30),
            held.id());
    String code = codeOfAnother(payerOf(held));
    SIGNE.does(() -> payers.change(change(code, TODAY.minusDays(3), Set.of(held.id()))));
    // the same code, but from an earlier day
    SIGNE.does(() -> payers.change(change(code, TODAY.minusDays(6), Set.of(held.id()))));
    assertThat(payersOf(held)).containsExactly(change(TODAY.minusDays(6), held));

    SIGNE.does(() -> payers.change(change(null, TODAY.minusDays(9), Set.of(held.id()))));

    assertThat(payersOf(held)).containsExactly(change(TODAY.minusDays(9), held));
    assertThatThrownBy(
            () ->
                SIGNE.does(
                    () -> payers.change(change(null, TODAY.minusDays(20), Set.of(held.id())))))
        .hasMessage("V-BC-01");
  }

  @Test
  @Tag("PY-05")
  @Tag("PY-07")
  @Tag("V-BC-01")
  void shouldLetOthersPayByWhereThePatientLives() throws Exception {
    Held held = rented();
    since(TODAY.minusDays(20), held);
    String before = payerOf(held);
    String other =
        Database.sql().value("SELECT MIN(id) FROM payer WHERE id <> ?", Long.parseLong(before));
    LocalDate from = TODAY.minusDays(4);

    // no region's rule: known, and nothing changes
    PayerForm known = SIGNE.does(() -> payers.change(living(SPECIAL, false, from, held)));

    assertThat(known.holder().housingForm()).isEqualTo(SPECIAL);
    assertThat(known.holder().isInHabilitation()).isFalse();
    assertThat(known.changes().get(0).housingForm()).isEqualTo(SPECIAL);
    assertThat(known.housingForms()).contains(SPECIAL);
    assertThat(payerOf(held)).isEqualTo(before);
    assertThat(payersOf(held)).isEmpty();
    assertThatThrownBy(() -> SIGNE.does(() -> payers.change(living(SPECIAL, false, TODAY, held))))
        .hasMessage("V-BC-01");

    Database.sql()
        .execute(
            "INSERT INTO payer_rule (turn, housing_form, habilitation, payer_id)"
                + " VALUES (1, 'Korttidsboende', FALSE, ?)",
            Long.parseLong(other));
    SIGNE.does(() -> payers.change(living("Korttidsboende", true, from, held)));

    assertThat(payerOf(held)).isEqualTo(other);
    assertThat(payersOf(held)).containsExactly(change(from, held));
    assertThat(reasonOf(held)).isEqualTo("PATIENT_SITUATION");
    SavedOrder later =
        Orders.PRESCRIBER.does(() -> customerOrders.submit(orders.form(orders.rented(), 1)));
    assertThat(payerOfOrdered(later)).isEqualTo(other);
    assertThat(situations(held)).hasSize(1);

    // back home in two days: noted, and nothing changes until then
    PayerForm noted = SIGNE.does(() -> payers.change(living(null, false, TODAY.plusDays(2), held)));
    assertThat(noted.holder().housingForm()).isEqualTo("Korttidsboende");
    assertThat(noted.holder().isInHabilitation()).isTrue();
    assertThat(payerOf(held)).isEqualTo(other);
    itsDayHasCome(noted.coming().orElseThrow().id(), TODAY.minusDays(1));
    takeDue();

    assertThat(payerOf(held)).isEqualTo(before);
    assertThat(payersOf(held)).last().isEqualTo(change(TODAY.minusDays(1), held));
    assertThat(SIGNE.does(() -> payers.form(held.patient())).holder().housingForm()).isNull();
  }

  private static ChangePayer living(
      String housingForm, boolean habilitation, LocalDate from, Held held) {
    return new ChangePayer(
        held.patient(),
        lastChange(),
        null,
        housingForm,
        habilitation,
        from,
        "Flyttat",
        Set.of(held.id()));
  }

  private static List<String> situations(Held held) {
    return Database.sql()
        .rows(
            "SELECT s.valid_from, s.valid_to FROM patient_situation s JOIN device_holding h"
                + " ON h.recipient_id = s.recipient_id WHERE h.id = "
                + held.id());
  }

  private static String reasonOf(Held held) {
    return Database.sql().value("SELECT payer_reason FROM device_holding WHERE id = ?", held.id());
  }

  private static String change(LocalDate day, Held held) {
    return "happened_on=" + day + " payer_id=" + payerOf(held) + " ";
  }

  /** The changes of payer that count, with their days. */
  private static List<String> payersOf(Held held) {
    return Database.sql()
        .rows(
            "SELECT e.happened_on, e.payer_id FROM rent_event e WHERE e.kind = 'PAYER_CHANGED'"
                + " AND e.holding_id = "
                + held.id()
                + " AND NOT EXISTS (SELECT 1 FROM rent_event r WHERE r.reverses_id = e.id)"
                + " ORDER BY e.id");
  }

  @Test
  @Tag("PY-07")
  @Tag("V-BC-04")
  @Tag("V-BC-05")
  void shouldChangeNothingBeforeTheDayAndLetTheChangeBeTakenBack() throws Exception {
    Held held = rented();
    String before = payerOf(held);
    String code = codeOfAnother(before);
    LocalDate day = TODAY.plusDays(9);

    PayerForm noted = SIGNE.does(() -> payers.change(change(code, day, Set.of(held.id()))));

    assertThat(noted.coming()).isPresent();
    assertThat(noted.coming().get().validFrom()).isEqualTo(day);
    assertThat(noted.holder().deviatingCode()).isNull();
    takeDue();
    assertThat(payerOf(held)).isEqualTo(before);
    assertThat(changesOf(held)).containsExactly("DELIVERED");
    assertThatThrownBy(
            () -> SIGNE.does(() -> payers.change(change(code, TODAY, Set.of(held.id())))))
        .hasMessage("V-BC-04");

    long id = noted.coming().get().id();
    PayerForm back = SIGNE.does(() -> payers.takeBack(Orders.patient(), id));

    assertThat(back.coming()).isEmpty();
    assertThat(back.history().get(0).takenBackAt()).isNotNull();
    assertThatThrownBy(() -> SIGNE.does(() -> payers.takeBack(Orders.patient(), id)))
        .hasMessage("V-BC-05");
    itsDayHasCome(id, TODAY);
    takeDue();
    assertThat(payerOf(held)).isEqualTo(before);
  }

  @Test
  @Tag("PY-03")
  @Tag("PY-07")
  @Tag("V-BC-05")
  void shouldTakeEffectFromItsDayThoughTheServerWasDown() throws Exception {
    Held held = rented();
    since(TODAY.minusDays(20), held);
    SavedOrder onOrder =
        Orders.PRESCRIBER.does(() -> customerOrders.submit(orders.form(orders.rented(), 1)));
    String before = payerOf(held);
    String code = codeOfAnother(before);
    PayerForm noted =
        SIGNE.does(() -> payers.change(change(code, TODAY.plusDays(1), Set.of(held.id()))));
    long id = noted.coming().get().id();

    itsDayHasCome(id, TODAY.minusDays(2));
    takeDue();
    takeDue();
    assertThatThrownBy(() -> SIGNE.does(() -> payers.takeBack(Orders.patient(), id)))
        .hasMessage("V-BC-05");

    assertThat(payersOf(held)).containsExactly(change(TODAY.minusDays(2), held));
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
    Held since = rented();
    Held earlier = rented();
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
        () -> payers.change(change(codeOfAnother(before), from, Set.of(since.id(), earlier.id()))));

    assertThat(payersOf(since)).containsExactly(change(from, since));
    assertThat(payerOf(since)).isNotEqualTo(before);
    assertThat(payersOf(earlier)).isEmpty();
    assertThat(payerOf(earlier)).isEqualTo(before);
  }

  @Test
  @Tag("CP-05")
  @Tag("PY-07")
  void shouldLetPartsOnPartsFollowTheirMainDevice() throws Exception {
    // the parts have lower ids than what they sit on
    Held lamp = rented();
    Held table = rented();
    Held chair = rented();
    Held other = rented();
    sits(lamp, table);
    sits(table, chair);
    String before = payerOf(chair);

    SIGNE.does(() -> payers.change(change(codeOfAnother(before), TODAY, Set.of(chair.id()))));

    assertThat(payerOf(chair)).isNotEqualTo(before);
    assertThat(payerOf(table)).isEqualTo(payerOf(chair));
    assertThat(payerOf(lamp)).isEqualTo(payerOf(chair));
    assertThat(payersOf(lamp)).hasSize(1);
    assertThat(payerOf(other)).isEqualTo(before);
  }

  /** A rented unit whose payer follows the base code. */
  private Held rented() throws Exception {
    for (int tries = 0; tries < 30; tries++) {
      Held held = pickups.held();
      String reason =
          Database.sql().value("SELECT payer_reason FROM device_holding WHERE id = ?", held.id());
      if (reason.endsWith("BASE_CODE")) {
        return held;
      }
    }
    throw new AssertionError("no article without a payer of its own");
  }

  private void takeDue() {
    coming.due().forEach(coming::take);
  }

  private static void itsDayHasCome(long change, LocalDate day) {
    Database.sql().execute("UPDATE base_code_change SET valid_from = ? WHERE id = ?", day, change);
  }

  private static void since(LocalDate day, Held held) {
    Database.sql()
        .execute("UPDATE device_holding SET delivered_on = ? WHERE id = ?", day, held.id());
    Database.sql()
        .execute("UPDATE rent_event SET happened_on = ? WHERE holding_id = ?", day, held.id());
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

  private static void sits(Held part, Held main) {
    Database.sql()
        .execute(
            "UPDATE device_holding SET parent_holding_id = ? WHERE id = ?", main.id(), part.id());
  }

  private static String payerOfOrdered(SavedOrder order) {
    return Database.sql()
        .value(
            "SELECT h.payer_id FROM device_holding h JOIN customer_order_line l"
                + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
            order.orderId());
  }

  @Test
  @Tag("V-CC-01")
  void shouldRefuseWhatWasWrittenBeforeAnothersChange() throws Exception {
    Held held = rented();
    ChangePayer stale = living(SPECIAL, true, TODAY, held);
    String code = codeOfAnother(payerOf(held));
    SIGNE.does(() -> payers.change(change(code, TODAY, Set.of(held.id()))));

    assertThatThrownBy(() -> SIGNE.does(() -> payers.change(stale))).hasMessage("V-CC-01");

    SIGNE.does(() -> payers.change(change(null, TODAY, Set.of(held.id()))));
  }

  @Test
  void shouldChangeNothingOfOthers() throws Exception {
    Held held = rented();
    long foreign =
        Database.sql()
            .number(
                "SELECT MIN(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                    + " WHERE r.public_id <> ? AND h.ended_on IS NULL",
                held.patient());
    String code = codeOfAnother(payerOf(held));

    assertThatThrownBy(() -> SIGNE.does(() -> payers.change(change(code, TODAY, Set.of(foreign)))))
        .isInstanceOf(NotFound.class);
  }

  private static ChangePayer change(String code, LocalDate from, Set<Long> devices) {
    return new ChangePayer(
        Orders.patient(),
        lastChange(),
        code,
        null,
        false,
        from,
        "Flyttat till särskilt boende",
        devices);
  }

  /** The latest change that the patient of these tests has. */
  static long lastChange() {
    return Database.sql()
        .number(
            "SELECT COALESCE(MAX(c.id), 0) FROM base_code_change c JOIN recipient r"
                + " ON r.id = c.recipient_id WHERE r.public_id = ?",
            Orders.patient());
  }

  private static String codeOfAnother(String payerId) {
    return Database.sql()
        .value("SELECT MIN(code) FROM base_code WHERE payer_id <> ?", Long.parseLong(payerId));
  }

  private static String payerOf(Held held) {
    return Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", held.id());
  }

  private static List<String> changesOf(Held held) {
    return Database.sql()
        .values("SELECT kind FROM rent_event WHERE holding_id = ? ORDER BY id", held.id());
  }
}
