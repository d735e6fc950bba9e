package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Refused.assertRefused;
import static se.websesam.it.inside.Works.TECHNICIAN;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.shared.domain.NotFound;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.WorkStatus;
import se.websesam.workorder.service.WorkBilling;
import se.websesam.workorder.service.WorkHandlingService;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.service.WorkRef;
import se.websesam.workorder.service.WorkStep;

/** Work orders: asked about, quoted, planned, done, billed, given up. */
@InContainer
class WorkHandlingIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private WorkOrderService works;
  @Inject private WorkQueries queries;
  @Inject private WorkHandlingService handling;
  @Inject private Pickups held;
  @Inject private Works made;

  @Test
  @Tag("WO-08")
  @Tag("V-WO-15")
  void shouldAskTellAndWaitForGo() throws Exception {
    WorkRef sent = made.sent(made.form(held.held(), ActionType.REPAIR_AT_CENTRE, true));
    String number = TECHNICIAN.does(() -> handling.ask(sent, "Vilken broms?")).objectId();
    assertThat(told("WORK_QUESTION")).anyMatch(m -> m.contains(number) && m.contains("Vilken"));
    MAJA.does(() -> works.answer(made.ref(sent.id()), "Höger fram"));
    assertRefused(
        "V-WO-15", () -> TECHNICIAN.does(() -> handling.plan(made.ref(sent.id()), TODAY)));
    TECHNICIAN.does(() -> handling.step(made.ref(sent.id()), WorkStep.BEGIN_QUOTE));
    TECHNICIAN.does(
        () -> handling.quote(made.ref(sent.id()), new BigDecimal("850"), "Nya handtag"));
    assertThat(told("WORK_QUOTED")).anyMatch(m -> m.contains(number) && m.contains("850"));
    MAJA.does(() -> works.approve(made.ref(sent.id())));

    assertThat(TECHNICIAN.does(() -> handling.plan(made.ref(sent.id()), TODAY)).head().status())
        .isEqualTo(WorkStatus.PLANNED);
  }

  @Test
  @Tag("WO-05")
  @Tag("WO-06")
  @Tag("V-WO-14")
  void shouldTellOfDelayAndGivingUp() throws Exception {
    WorkRef sent = made.sent(made.form(held.held()));
    assertRefused("V-WO-14", () -> TECHNICIAN.does(() -> handling.plan(sent, TODAY.minusDays(1))));
    String number =
        TECHNICIAN.does(() -> handling.plan(made.ref(sent.id()), TODAY.plusDays(60))).objectId();
    assertThat(told("WORK_DELAYED")).anyMatch(m -> m.contains(number));

    TECHNICIAN.does(() -> handling.cancel(made.ref(sent.id()), "Nås inte"));

    assertThat(told("WORK_CANCELLED")).anyMatch(m -> m.contains(number) && m.contains("Nås inte"));
  }

  @Test
  @Tag("WO-09")
  @Tag("WO-11")
  @Tag("V-WO-17")
  void shouldBillWhatTheRentDoesNotPayFor() throws Exception {
    WorkRef sent = made.sent(made.form(held.held()));
    begin(sent);
    String article =
        Database.sql()
            .value(
                "SELECT MIN(article_number) FROM article WHERE article_type = 'ACCESSORY'"
                    + " AND charging_form = 'SALE'");
    TECHNICIAN.does(() -> handling.addLine(made.ref(sent.id()), article, 1, WorkBilling.AS_AGREED));
    TECHNICIAN.does(() -> handling.addLine(made.ref(sent.id()), article, 2, WorkBilling.BILLED));
    String device =
        Database.sql()
            .value("SELECT MIN(article_number) FROM article WHERE article_type = 'MAIN_DEVICE'");
    assertRefused(
        "V-WO-17",
        () ->
            TECHNICIAN.does(
                () -> handling.addLine(made.ref(sent.id()), device, 1, WorkBilling.BILLED)));
    assertThat(charges(sent)).isEmpty();
    TECHNICIAN.does(() -> handling.perform(made.ref(sent.id()), Set.of()));
    TECHNICIAN.does(() -> handling.close(made.ref(sent.id())));

    assertThat(charges(sent)).containsExactly("2");
    assertRefused("V-WO-09", () -> TECHNICIAN.does(() -> handling.close(made.ref(sent.id()))));
    assertThat(charges(sent)).hasSize(1);
  }

  @Test
  @Tag("WO-08")
  void shouldLeaveGoAndStopToTheUnit() throws Exception {
    WorkRef work = made.sent(made.form(held.held(), ActionType.REPAIR_AT_CENTRE, true));
    TECHNICIAN.does(() -> handling.step(work, WorkStep.BEGIN_QUOTE));
    TECHNICIAN.does(
        () -> handling.quote(made.ref(work.id()), new BigDecimal("1200"), "Ny bromsvajer"));

    assertThatThrownBy(() -> TECHNICIAN.does(() -> works.approve(made.ref(work.id()))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> TECHNICIAN.does(() -> works.decline(made.ref(work.id()), "Nej")))
        .isInstanceOf(NotFound.class);
    assertThat(MAJA.does(() -> works.approve(made.ref(work.id()))).head().status())
        .isEqualTo(WorkStatus.APPROVED);
  }

  @Test
  void shouldRefuseWordsThatAreTooManyToKeep() throws Exception {
    WorkRef work = made.sent(made.form(held.held()));

    assertThatThrownBy(() -> TECHNICIAN.does(() -> handling.ask(work, "x".repeat(1001))))
        .hasRootCauseInstanceOf(ConstraintViolationException.class);
    assertThat(MAJA.does(() -> queries.draft(work.id())).head().status())
        .isEqualTo(WorkStatus.REGISTERED);
  }

  @Test
  @Tag("V-CC-01")
  void shouldTakeOneOfTwoStepsAtOnce() throws Exception {
    WorkRef sent = made.sent(made.form(held.held()));
    TECHNICIAN.does(() -> handling.plan(sent, TODAY));

    assertRefused("V-CC-01", () -> TECHNICIAN.does(() -> handling.plan(sent, TODAY)));
  }

  private void begin(WorkRef sent) throws Exception {
    TECHNICIAN.does(() -> handling.plan(sent, TODAY));
    TECHNICIAN.does(() -> handling.step(made.ref(sent.id()), WorkStep.START));
  }

  private static List<String> charges(WorkRef work) {
    return Database.sql()
        .values(
            "SELECT s.quantity FROM sale_charge s JOIN work_line l ON l.id = s.work_line_id"
                + " WHERE l.work_order_id = ?",
            work.id());
  }

  private static List<String> told(String kind) {
    return Database.sql()
        .values("SELECT arguments FROM message WHERE kind = ? AND user_id = ?", kind, MAJA.id());
  }
}
