package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.PayerChanges.SIGNE;
import static se.websesam.it.inside.PayerChanges.changed;
import static se.websesam.it.inside.PayerChanges.codeOfAnother;
import static se.websesam.it.inside.PayerChanges.form;
import static se.websesam.it.inside.PayerChanges.itsDayHasCome;
import static se.websesam.it.inside.PayerChanges.lastChange;
import static se.websesam.it.inside.PayerChanges.payerOf;
import static se.websesam.it.inside.PayerChanges.payerOfOrdered;
import static se.websesam.it.inside.PayerChanges.payersOf;
import static se.websesam.it.inside.PayerChanges.since;

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
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SavedOrder;

/** Who pays by where a patient lives [boendeform], and by whether he is in habilitation. */
@InContainer
class HousingFormIT {

  private static final String SPECIAL = "Särskilt boende";
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
  @Tag("PY-05")
  @Tag("PY-07")
  @Tag("V-BC-01")
  void shouldLetOthersPayByWhereThePatientLives() throws Exception {
    Held held = pickups.held();
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
    assertThat(payersOf(held)).containsExactly(changed(from, held));
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
    made.takeDue();

    assertThat(payerOf(held)).isEqualTo(before);
    assertThat(payersOf(held)).last().isEqualTo(changed(TODAY.minusDays(1), held));
    assertThat(SIGNE.does(() -> payers.form(held.patient())).holder().housingForm()).isNull();
  }

  @Test
  @Tag("V-CC-01")
  void shouldRefuseWhatWasWrittenBeforeAnothersChange() throws Exception {
    Held held = pickups.held();
    ChangePayer stale = living(SPECIAL, true, TODAY, held);
    String code = codeOfAnother(payerOf(held));
    SIGNE.does(() -> payers.change(form(code, TODAY, Set.of(held.id()))));

    assertThatThrownBy(() -> SIGNE.does(() -> payers.change(stale))).hasMessage("V-CC-01");

    SIGNE.does(() -> payers.change(form(null, TODAY, Set.of(held.id()))));
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
}
