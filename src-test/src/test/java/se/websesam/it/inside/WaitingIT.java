package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Works.TECHNICIAN;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.domain.WearStatus;
import se.websesam.device.domain.IndividualStatus;
import se.websesam.device.domain.NumberChangeKind;
import se.websesam.devicereturn.domain.BuybackStatus;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.service.OverdueCases;
import se.websesam.home.service.WaitingQueries;
import se.websesam.home.view.WaitingRow;
import se.websesam.order.domain.LineStatus;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SavedOrder;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.domain.PickupStatus;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.CartStatus;
import se.websesam.stock.domain.UnitRegistrationStatus;
import se.websesam.workorder.domain.WorkOwner;
import se.websesam.workorder.domain.WorkStatus;
import se.websesam.workorder.service.WorkHandlingService;
import se.websesam.workorder.service.WorkRef;

/** What waits, for whom, and what waits too long. */
@InContainer
class WaitingIT {

  private static final Staff MAJA = Orders.PRESCRIBER;

  @Inject private WaitingQueries waiting;
  @Inject private OverdueCases overdue;
  @Inject private LateCases late;
  @Inject private WorkHandlingService handling;
  @Inject private CustomerOrderService service;
  @Inject private Orders orders;
  @Inject private Pickups pickups;
  @Inject private Works works;
  @Inject private Deviations deviations;

  @Test
  void shouldWaitForWhoeverIsToAct() throws Exception {
    WorkRef work = works.sent(works.form(pickups.held()));

    assertThat(ids(TECHNICIAN, CaseKind.WORK_ORDER)).contains(work.id());
    assertThat(ids(MAJA, CaseKind.WORK_ORDER)).doesNotContain(work.id());
    assertThat(ids(Staff.named("warehouse"), CaseKind.WORK_ORDER)).isEmpty();
    TECHNICIAN.does(() -> handling.ask(work, "Vilken broms?"));
    assertThat(ids(TECHNICIAN, CaseKind.WORK_ORDER)).doesNotContain(work.id());
    assertThat(ids(MAJA, CaseKind.WORK_ORDER)).contains(work.id());
    assertThat(ids(Staff.named("prescriber2"), CaseKind.WORK_ORDER)).doesNotContain(work.id());
    // of the same customers, but without the right to see work orders
    for (String without : List.of("costowner", "storecontact", "payerchanger", "invoiceviewer")) {
      assertThat(ids(Staff.named(without), CaseKind.WORK_ORDER)).isEmpty();
    }
    TECHNICIAN.does(() -> handling.cancel(works.ref(work.id()), "Nås inte"));
    assertThat(ids(MAJA, CaseKind.WORK_ORDER)).doesNotContain(work.id());
  }

  @Test
  void shouldTellOnceOfWhatWaitsTooLong() throws Exception {
    String number = pickups.register(pickups.held(), PickupReason.MOVED);
    assertThat(dueOf(number)).isNotNull();
    late.tell();
    assertThat(told(number)).isZero();
    Database.sql()
        .execute(
            "UPDATE pickup_order SET collect_by = DATE '2026-01-02' WHERE pickup_number = ?",
            number);

    late.tell();
    late.tell();

    assertThat(told(number)).isEqualTo(1);
    assertThat(MAJA.does(() -> waiting.countOverdue())).isZero();
    assertThat(Staff.named("returns").<Long>does(() -> waiting.countOverdue())).isPositive();
  }

  /** By the parameter as it is now: it counts for what waits already. */
  @Test
  void shouldTellOfAReportThatNobodyAnswers() throws Exception {
    String number = deviations.written().number();
    Database.sql()
        .execute(
            "UPDATE deviation_report SET registered_at = ? WHERE deviation_number = ?",
            Timestamp.from(Instant.now().minus(Duration.ofDays(20))),
            number);
    answerWithin(25);
    late.tell();
    assertThat(LateCases.told(MAJA, "OVERDUE_ANSWER", number)).isEmpty();
    answerWithin(14);

    late.tell();
    late.tell();

    assertThat(LateCases.told(MAJA, "OVERDUE_ANSWER", number)).hasSize(1);
  }

  /** Whose item is awaited has his days from then; who has got the answer is told nothing. */
  @Test
  void shouldCountFromTheDayThatTheItemIsAwaitedOrTheAnswerGiven() throws Exception {
    String number = deviations.written().number();
    Database.sql()
        .execute(
            "UPDATE deviation_report SET registered_at = ? WHERE deviation_number = ?",
            Timestamp.from(Instant.now().minus(Duration.ofDays(20))),
            number);
    deviations.begin(number);
    deviations.handle(deviations.ref(number), DeviationAction.AWAIT_ITEM, "Skicka in den");
    late.tell();
    assertThat(LateCases.told(MAJA, "OVERDUE_ITEM", number)).isEmpty();
    changedAt(number, Duration.ofDays(16));

    late.tell();

    assertThat(LateCases.told(MAJA, "OVERDUE_ITEM", number)).hasSize(1);
    deviations.answer(number, AnswerCause.USE, false);
    changedAt(number, Duration.ofDays(17));
    late.tell();
    assertThat(LateCases.told(MAJA, "OVERDUE_ANSWER", number)).isEmpty();
    assertThat(LateCases.told(MAJA, "OVERDUE_ITEM", number)).hasSize(1);
  }

  private static void changedAt(String number, Duration ago) {
    Database.sql()
        .execute(
            "UPDATE deviation_change SET changed_at = ? WHERE deviation_report_id ="
                + " (SELECT id FROM deviation_report WHERE deviation_number = ?)",
            Timestamp.from(Instant.now().minus(ago)),
            number);
  }

  private static void answerWithin(int days) {
    Database.sql()
        .execute(
            "UPDATE parameter SET parameter_value = ?"
                + " WHERE parameter_key = 'deviation.answer.days'",
            String.valueOf(days));
  }

  /** A wrong number would break every page that counts by it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "fjorton", "-1", "1.5", "99999"})
  void shouldRefuseANumberOfDaysThatIsNone(String days) {
    assertThatThrownBy(
            () ->
                Database.sql()
                    .execute(
                        "UPDATE parameter SET parameter_value = ?"
                            + " WHERE parameter_key = 'deviation.answer.days'",
                        days))
        .hasStackTraceContaining("ck_parameter_days");
  }

  @Test
  void shouldGiveEveryCaseADay() throws Exception {
    works.sent(works.form(pickups.held()));
    pickups.written();
    deviations.written();
    MAJA.does(() -> service.saveDraft(orders.form(orders.rented(), 1)));

    assertThat(Database.sql().values("SELECT case_key FROM waiting_case WHERE due_on IS NULL"))
        .isEmpty();
  }

  /** Each status in which somebody is to act has its cases in the list, and no other has. */
  @ParameterizedTest
  @CsvSource({
    "work_order, WORK_ORDER",
    "pickup_order, PICKUP_ORDER",
    "customer_order_line, ORDER_LINE",
    "deviation_report, DEVIATION",
    "lost_report, LOST_DEVICE",
    "wear_case, WEAR",
    "buyback, BUYBACK",
    "unit_registration, NEW_UNIT",
    "number_change, SWAPPED_UNIT",
    "cart_line, CART_LINE",
    "device_individual, RETURNED_UNIT"
  })
  void shouldHaveEveryCaseInAnOpenStatus(String table, CaseKind kind) throws Exception {
    works.sent(works.form(pickups.held()));
    pickups.written();
    deviations.written();
    List<String> open =
        switch (table) {
          case "work_order" ->
              names(WorkStatus.values(), status -> status.owner() != WorkOwner.NOBODY);
          case "pickup_order" -> names(PickupStatus.values(), PickupStatus::isOpen);
          case "deviation_report" -> names(DeviationStatus.values(), DeviationStatus::isOpen);
          case "lost_report" ->
              names(LostStatus.values(), status -> status.isOpen() || status.isMissing());
          case "wear_case" -> names(WearStatus.values(), WearStatus::isOpen);
          case "buyback" -> names(BuybackStatus.values(), BuybackStatus::isOpen);
          case "number_change" -> List.of(NumberChangeKind.SWAP.name());
          case "unit_registration" -> List.of(UnitRegistrationStatus.WAITING.name());
          case "cart_line" -> List.of(CartStatus.RESERVED.name());
          case "device_individual" ->
              List.of(
                  IndividualStatus.RETURN_RECEIVED.name(), IndividualStatus.RECONDITIONING.name());
          default -> names(LineStatus.values(), LineStatus::isOpen);
        };
    String sent =
        switch (table) {
          case "customer_order_line" ->
              " AND (SELECT o.status FROM customer_order o WHERE o.id = t.customer_order_id)"
                  + " NOT IN ('DRAFT', 'DISCARDED')";
          case "lost_report" ->
              " AND (t.status IN ('TO_RETURN', 'LETTER_SENT', 'CHARGED', 'REPORTED')"
                  + " OR t.status = 'WRITTEN_OFF' AND t.negligent IS NULL"
                  + " OR t.negligent AND t.residual_value IS NULL AND EXISTS"
                  + " (SELECT 1 FROM lost_line f JOIN device_holding h ON h.id = f.holding_id"
                  + " WHERE f.lost_report_id = t.id AND f.line_number = 1"
                  + " AND h.charging_form = 'RENTAL'))";
          case "number_change" -> " AND t.seen_at IS NULL";
          default -> "";
        };
    String column = table.equals("number_change") ? "kind" : "status";

    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM waiting_case WHERE kind = ?"
                        // what is on the car of an order that the driver has not done with
                        + " AND case_key NOT LIKE 'PICKUP_ARRIVING-%'",
                    kind.name()))
        .isEqualTo(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM "
                        + table
                        + " t WHERE t."
                        + column
                        + " IN ('"
                        + String.join("', '", open)
                        + "')"
                        + sent));
  }

  private static <E extends Enum<E>> List<String> names(E[] statuses, Predicate<E> open) {
    return Arrays.stream(statuses).filter(open).map(Enum::name).toList();
  }

  /** Two servers look at the same time: one tells, the other gives way or finds nothing left. */
  @Test
  void shouldTellOnceHoweverManyServersLook() throws Exception {
    String number = pickups.register(pickups.held(), PickupReason.MOVED);
    late.tell();
    Database.sql()
        .execute(
            "UPDATE pickup_order SET collect_by = DATE '2026-01-03' WHERE pickup_number = ?",
            number);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Integer> look =
        () -> {
          together.await();
          return overdue.tellSome();
        };
    ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    for (Future<Integer> server : List.of(threads.submit(look), threads.submit(look))) {
      try {
        server.get();
      } catch (ExecutionException gaveWay) {
        assertThat(gaveWay).hasStackTraceContaining("uq_overdue_notice_case");
      }
    }

    late.tell();
    assertThat(told(number)).isEqualTo(1);
  }

  @Test
  void shouldTellOnceOfTheLinesOfAnOrderThatAreLateTogether() throws Exception {
    // each of two numbered units gets a line of its own
    SavedOrder order = MAJA.does(() -> service.submit(orders.form(orders.rented(), 2)));
    Database.sql()
        .execute(
            "UPDATE customer_order_line SET due_on = DATE '2026-01-02' WHERE customer_order_id = ?",
            order.orderId());

    late.tell();

    assertThat(LateCases.told(MAJA, "OVERDUE_ORDER_LINE", order.orderNumber())).hasSize(1);
  }

  private static long told(String number) {
    return LateCases.told(MAJA, "OVERDUE_PICKUP_ORDER", number).size();
  }

  private static String dueOf(String number) {
    return Database.sql()
        .value("SELECT collect_by FROM pickup_order WHERE pickup_number = ?", number);
  }

  private List<Long> ids(Staff who, CaseKind kind) throws Exception {
    List<Long> ids = new ArrayList<>();
    Page<WaitingRow> page = null;
    for (int first = 0; page == null || first < page.total(); first += 25) {
      PageRequest request = new PageRequest(first, 25);
      page = who.does(() -> waiting.list(kind, request));
      page.rows().forEach(row -> ids.add(row.caseId()));
    }
    return ids;
  }
}
