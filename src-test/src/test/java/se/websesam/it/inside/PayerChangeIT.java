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
import se.websesam.device.service.PayerChangeService;
import se.websesam.device.view.PayerForm;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.shared.domain.NotFound;

/** Who pays for a patient, changed by hand. */
@InContainer
class PayerChangeIT {

  private static final Staff SIGNE = Staff.named("payerchanger");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private PayerChangeService payers;
  @Inject private Pickups pickups;

  @AfterEach
  void backToTheOrdinary() {
    Database.sql()
        .execute(
            "DELETE FROM patient_base_code WHERE deviating AND recipient_id ="
                + " (SELECT id FROM recipient WHERE public_id = ?)",
            Orders.patient());
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
    Held held = pickups.held();
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
  void shouldChangeNothingOfOthers() throws Exception {
    Held held = pickups.held();
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
    return new ChangePayer(Orders.patient(), code, from, "Flyttat till särskilt boende", devices);
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
