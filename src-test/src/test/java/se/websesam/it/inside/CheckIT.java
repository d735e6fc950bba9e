package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.shared.domain.NotFound;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.WorkStatus;
import se.websesam.workorder.service.DueChecks;
import se.websesam.workorder.service.UnitWorkQueries;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.view.UnitWork;
import se.websesam.workorder.view.UnitWorks;
import se.websesam.workorder.view.WorkDetails;

/** Works and recurring checks of a unit over the years. */
@InContainer
class CheckIT {

  /** Longer ago than anything that the county has delivered. */
  private static final int MONTHS = 120;

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final Staff OTHER = Staff.named("prescriber2");

  @Inject private UnitWorkQueries queries;
  @Inject private WorkQueries works;
  @Inject private DueChecks checks;
  @Inject private Pickups pickups;
  @Inject private Works orders;

  @AfterEach
  void forgetIntervals() {
    Database.sql()
        .execute("UPDATE article SET inspection_months = NULL WHERE inspection_months = ?", MONTHS);
  }

  @Test
  void shouldShowWhatWasDoneWithoutSayingWhoseItWas() throws Exception {
    Held held = pickups.held();
    long id = orders.sent(orders.form(held)).id();
    String number =
        Database.sql().value("SELECT work_order_number FROM work_order WHERE id = ?", id);

    assertThat(MAJA.does(() -> queries.of(held.unit())).works())
        .extracting(UnitWork::workOrderNumber)
        .containsExactly(number);
    assertThat(OTHER.does(() -> queries.of(held.unit())).works())
        .singleElement()
        .satisfies(
            work -> {
              assertThat(work.workOrderNumber()).isNull();
              assertThat(work.type()).isEqualTo(ActionType.REPAIR_AT_CENTRE);
            });
    assertThatThrownBy(() -> MAJA.does(() -> queries.of("000000001"))).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldPlanACheckOnceAndAgainWhenItsTimeComes() throws Exception {
    Held held = pickups.held();
    LocalDate delivered = today().plusDays(10).minusMonths(MONTHS);
    checkedEvery(held, delivered);

    List<String> made = checks.plan();

    String number = only(held);
    assertThat(made).contains(number);
    WorkDetails order = MAJA.does(() -> works.details(number));
    assertThat(order.head().status()).isEqualTo(WorkStatus.REGISTERED);
    assertThat(order.body().type()).isEqualTo(ActionType.INSPECTION);
    assertThat(order.head().doneBy()).isEqualTo(delivered.plusMonths(MONTHS));
    assertThat(order.head().recipientRef()).isEqualTo(held.patient());
    assertThat(order.body().individualNumber()).isEqualTo(held.unit());
    checks.plan();
    assertThat(only(held)).isEqualTo(number);

    Database.sql()
        .execute(
            "UPDATE work_order SET status = 'CLOSED', performed_on = ?"
                + " WHERE work_order_number = ?",
            today(),
            number);
    checks.plan();
    assertThat(only(held)).isEqualTo(number);
    UnitWorks shown = MAJA.does(() -> queries.of(held.unit()));
    assertThat(shown.checks())
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.lastOn()).isEqualTo(today());
              assertThat(check.nextOn()).isEqualTo(today().plusMonths(MONTHS));
            });
  }

  @Test
  void shouldTryACancelledCheckAgainButNotAtOnce() throws Exception {
    Held held = pickups.held();
    checkedEvery(held, today().minusMonths(MONTHS + 1));
    checks.plan();
    String first = only(held);
    // late already: it gets as much time as the others
    assertThat(MAJA.does(() -> works.details(first)).head().doneBy())
        .isEqualTo(today().plusDays(30));
    Database.sql()
        .execute("UPDATE work_order SET status = 'CANCELLED' WHERE work_order_number = ?", first);

    checks.plan();
    assertThat(only(held)).isEqualTo(first);

    Database.sql()
        .execute(
            "UPDATE work_order SET registered_at = registered_at - INTERVAL '31' DAY"
                + " WHERE work_order_number = ?",
            first);
    checks.plan();
    assertThat(inspections(held)).hasSize(2);
  }

  private static void checkedEvery(Held held, LocalDate delivered) {
    Database.sql()
        .execute(
            "UPDATE article SET inspection_months = ? WHERE id = (SELECT article_id"
                + " FROM device_holding WHERE id = ?)",
            MONTHS,
            held.id());
    Database.sql()
        .execute("UPDATE device_holding SET delivered_on = ? WHERE id = ?", delivered, held.id());
  }

  private static String only(Held held) {
    List<String> numbers = inspections(held);
    assertThat(numbers).hasSize(1);
    return numbers.get(0);
  }

  private static List<String> inspections(Held held) {
    return Database.sql()
        .values(
            "SELECT w.work_order_number FROM work_order w JOIN device_individual i"
                + " ON i.id = w.individual_id WHERE i.individual_number = ?"
                + " AND w.action_type = 'INSPECTION' ORDER BY w.id",
            held.unit());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Stockholm"));
  }
}
