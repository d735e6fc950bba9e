package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Orders.HANDLER;
import static se.websesam.it.inside.Orders.PRESCRIBER;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Works.TECHNICIAN;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.websesam.attachment.service.Upload;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.domain.WearKind;
import se.websesam.deviation.domain.WearSource;
import se.websesam.deviation.service.AnswerDeviation;
import se.websesam.deviation.service.DeviationFileService;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationRef;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostRef;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.service.RegisterWear;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.deviation.service.WearPlace;
import se.websesam.deviation.service.WearRef;
import se.websesam.deviation.service.WearService;
import se.websesam.deviation.view.LostDetails;
import se.websesam.deviation.view.WearFacts;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.order.domain.LineAction;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderFileService;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.pickup.service.PickupRef;
import se.websesam.pickup.service.PickupService;
import se.websesam.pickup.service.RegisterPickup;
import se.websesam.recipient.service.RecipientService;
import se.websesam.recipient.view.HolderSearch;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.service.WorkHandlingService;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkRef;

/**
 * Each use case, broken where it writes to one of its tables: nothing of it is left, the attempt
 * stands in the access log, and once the table takes rows again the same call succeeds.
 */
@InContainer
class NothingLeftIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private CustomerOrderService orders;
  @Inject private OrderHandlingService handling;
  @Inject private OrderFileService files;
  @Inject private RecipientService recipients;
  @Inject private WithdrawalService withdrawals;
  @Inject private PickupService pickups;
  @Inject private PickupHandlingService pickupHandling;
  @Inject private Orders made;
  @Inject private Pickups returns;
  @Inject private WorkOrderService workOrders;
  @Inject private WorkHandlingService workHandling;
  @Inject private Works works;
  @Inject private DeviationService deviations;
  @Inject private DeviationHandlingService deviationHandling;
  @Inject private DeviationFileService deviationFiles;
  @Inject private Deviations reports;
  @Inject private LostDeviceService losses;
  @Inject private WearService wears;

  @AfterEach
  void mend() {
    Fault.mendAll();
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, customer_order",
    "DRAFT, customer_order_line",
    "SUBMIT, customer_order",
    "SUBMIT, customer_order_line",
    "SUBMIT, customer_order_change",
    "SUBMIT, device_holding",
    "SUBMIT_DRAFT, customer_order_change",
    "SUBMIT_DRAFT, device_holding",
    "DISCARD, customer_order_change",
    "CANCEL, customer_order_change",
    "ATTACH, attachment",
    "ATTACH, attachment_part",
    "REVIEW, customer_order_change",
    "ALLOCATE, customer_order_change",
    "EXPECT, message",
    "DELIVER_RENTED, rent_event",
    "DELIVER_RENTED, customer_order_change",
    "DELIVER_SOLD, sale_charge",
    "DELIVER_SOLD, customer_order_change",
    "CANCEL_BY_CENTRE, message",
    "CANCEL_BY_CENTRE, customer_order_change",
    "OPEN_WITH_REASON, care_relation",
    "WITHDRAW, stock_movement",
    "WITHDRAW, stock_withdrawal",
    "WITHDRAW, device_holding",
    "WITHDRAW, rent_event",
    "PICKUP, pickup_order",
    "PICKUP, pickup_line",
    "PICKUP, rent_event",
    "RECEIVE_PICKUP, pickup_change",
    "RECEIVE_PICKUP, rent_event",
    "MISS_PICKUP, message",
    "SEND_WORK, work_order",
    "SEND_WORK, work_change",
    "ASK_ABOUT_WORK, message",
    "REPORT, deviation_report",
    "ATTACH_TO_REPORT, attachment_part",
    "TAKE_IN, deviation_change",
    "TAKE_IN, rent_event",
    "LOSE, lost_report",
    "LOSE, lost_line",
    "LOSE, rent_event",
    "CHARGE_LOSS, sale_charge",
    "CREDIT_PURCHASE, sale_charge",
    "SEE_WEAR, wear_case",
    "SEE_WEAR, message",
    "CHARGE_WEAR, sale_charge",
    "ANSWER_REPORT, message",
    "ANSWER_REPORT, deviation_change"
  })
  void shouldLeaveNothingButTheAttempt(UseCase useCase, String table) throws Exception {
    Callable<?> call = useCase.prepare(this);
    Remains before = Remains.now();
    long attempts = failedAttempts();
    Fault.refuseRows(table);

    assertThatThrownBy(() -> useCase.who.does(call))
        .isInstanceOf(EJBException.class)
        .isNotInstanceOf(EJBAccessException.class);

    assertThat(Remains.now().since(before)).isEmpty();
    assertThat(before.since(Remains.now())).isEmpty();
    assertThat(failedAttempts()).isEqualTo(attempts + 1);
    Fault.mendAll();
    useCase.who.does(call);
    assertThat(Remains.now().since(before)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SUBMIT", "CANCEL", "ALLOCATE", "DELIVER_RENTED", "DELIVER_SOLD", "OPEN_WITH_REASON"})
  void shouldDoNothingThatCannotBeLogged(UseCase useCase) throws Exception {
    Callable<?> call = useCase.prepare(this);
    Remains before = Remains.now();
    Fault.refuseRows("access_log");

    assertThatThrownBy(() -> useCase.who.does(call))
        .isInstanceOf(EJBException.class)
        .isNotInstanceOf(EJBAccessException.class);

    assertThat(Remains.now().since(before)).isEmpty();
    assertThat(before.since(Remains.now())).isEmpty();
  }

  private RegisterWear wear() throws Exception {
    PickupRef collected = returns.written();
    RECEPTION.does(() -> pickupHandling.collect(collected, Set.of()));
    WearPlace place = new WearPlace(WearSource.PICKUP_ORDER, collected.number(), 1);
    return new RegisterWear(
        UUID.randomUUID().toString(), place, WearKind.ABNORMAL_WEAR, "Bränd", BigDecimal.TEN);
  }

  private static Upload upload() {
    byte[] content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    return new Upload(
        UUID.randomUUID().toString(),
        "intyg.pdf",
        null,
        content.length,
        () -> new ByteArrayInputStream(content));
  }

  private static long failedAttempts() {
    return Database.sql().number("SELECT COUNT(*) FROM access_log WHERE outcome = 'FAILED'");
  }

  /** A call that can be made again when it has failed. */
  enum UseCase {
    REPORT(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        RegisterDeviation form =
            Deviations.form(
                Deviations.device(test.returns.held().id()),
                DeviationType.POOR_QUALITY,
                Deviations.customer("prescriber"));
        return () -> test.deviations.register(form);
      }
    },
    LOSE(Staff.named("lossreporter")) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        ReportLoss form =
            new ReportLoss(
                UUID.randomUUID().toString(), test.returns.held().id(), TODAY, "Inte där");
        return () -> test.losses.report(form);
      }
    },
    CHARGE_LOSS(Staff.named("customerservice")) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        Staff reporter = Staff.named("lossreporter");
        ReportLoss form =
            new ReportLoss(
                UUID.randomUUID().toString(), test.returns.held().id(), TODAY, "Inte där");
        LostDetails lost = reporter.does(() -> test.losses.report(form));
        LostRef reported = new LostRef(lost.head().lostNumber(), lost.head().version());
        LostDetails judged = reporter.does(() -> test.losses.judge(reported, true, "Birgit"));
        LostRef ref = new LostRef(reported.number(), judged.head().version());
        return () -> test.losses.charge(ref, BigDecimal.TEN, null);
      }
    },
    CREDIT_PURCHASE(Deviations.HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        LineRef line = test.made.allocated(test.made.soldFromStock());
        HANDLER.does(() -> test.handling.deliver(line, TODAY));
        long bought =
            Database.sql()
                .number(
                    "SELECT h.id FROM device_holding h JOIN customer_order_line l"
                        + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
                    line.orderId());
        DeviationRef written = test.reports.written(bought);
        test.reports.handle(written, DeviationAction.RECEIVE, null);
        test.reports.handle(written, DeviationAction.INVESTIGATE, null);
        DeviationRef report = test.reports.ref(written.number());
        AnswerDeviation answer =
            new AnswerDeviation(AnswerCause.PRODUCT_FAULT, "Kasserad", "Krediteras.", true);
        return () -> test.deviationHandling.answer(report, answer);
      }
    },
    SEE_WEAR(RECEPTION) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        RegisterWear form = test.wear();
        return () -> test.wears.register(form);
      }
    },
    CHARGE_WEAR(Deviations.HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        RegisterWear form = test.wear();
        WearFacts seen = RECEPTION.does(() -> test.wears.register(form)).facts();
        WearRef registered = new WearRef(seen.wearNumber(), seen.version());
        WearFacts agreed = PRESCRIBER.does(() -> test.wears.answer(registered, true, null)).facts();
        WearRef ref = new WearRef(agreed.wearNumber(), agreed.version());
        return () -> test.wears.charge(ref, BigDecimal.TEN, "Birgit");
      }
    },
    ATTACH_TO_REPORT(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        DeviationRef report = test.reports.written();
        Upload upload = upload();
        return () -> test.deviationFiles.attach(report.number(), upload);
      }
    },
    TAKE_IN(Deviations.HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        String number = test.reports.investigated().number();
        test.reports.handle(test.reports.ref(number), DeviationAction.AWAIT_ITEM, "Skicka in");
        DeviationRef report = test.reports.ref(number);
        return () -> test.deviationHandling.handle(report, DeviationAction.ITEM_ARRIVED, null);
      }
    },
    ANSWER_REPORT(Deviations.HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        DeviationRef report = test.reports.investigated();
        AnswerDeviation answer =
            new AnswerDeviation(AnswerCause.NO_FAULT, "Provad", "Den går bra.", false);
        return () -> test.deviationHandling.answer(report, answer);
      }
    },
    PICKUP(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        RegisterPickup form = test.returns.form(test.returns.held());
        return () -> test.pickups.register(form);
      }
    },
    RECEIVE_PICKUP(RECEPTION) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        PickupRef pickup = test.returns.written();
        return () -> test.pickupHandling.receive(pickup, Set.of(1), ReturnHandling.RECONDITION);
      }
    },
    MISS_PICKUP(RECEPTION) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        PickupRef pickup = test.returns.written();
        return () -> test.pickupHandling.miss(pickup, Set.of(1));
      }
    },
    SEND_WORK(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        SaveWork form = test.works.form(test.returns.held());
        return () -> test.workOrders.submit(form);
      }
    },
    ASK_ABOUT_WORK(TECHNICIAN) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        WorkRef work = test.works.sent(test.works.form(test.returns.held()));
        return () -> test.workHandling.ask(work, "Vilken broms?");
      }
    },
    DRAFT(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) {
        SaveOrder form = test.made.form(test.made.rented(), 1);
        return () -> test.orders.saveDraft(form);
      }
    },
    SUBMIT(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) {
        SaveOrder form = test.made.form(test.made.rented(), 1);
        return () -> test.orders.submit(form);
      }
    },
    SUBMIT_DRAFT(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        SavedOrder draft = test.made.draft();
        SaveOrder form = test.made.form(test.made.rented(), 2, draft.orderId(), draft.version());
        return () -> test.orders.submit(form);
      }
    },
    DISCARD(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        SavedOrder draft = test.made.draft();
        return () -> test.orders.discard(draft.orderId(), draft.version());
      }
    },
    CANCEL(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        SavedOrder order = test.made.submitted(test.made.rented());
        return () -> test.orders.cancel(order.orderId(), test.made.line(order).version());
      }
    },
    ATTACH(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        SavedOrder draft = test.made.draft();
        Upload upload = upload();
        return () -> test.files.attach(draft.orderId(), upload);
      }
    },
    REVIEW(HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        LineRef line = test.made.line(test.made.submitted(test.made.rented()));
        return () -> test.handling.handle(line, LineAction.REVIEW);
      }
    },
    ALLOCATE(HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        String article = test.made.rented();
        LineRef line = test.made.line(test.made.submitted(article));
        String unit = test.made.freeUnit(article);
        return () -> test.handling.allocate(line, unit);
      }
    },
    EXPECT(HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        LineRef line = test.made.line(test.made.submitted(test.made.rented()));
        return () -> test.handling.expect(line, TODAY.plusDays(3));
      }
    },
    DELIVER_RENTED(HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        LineRef line = test.made.allocated(test.made.rented());
        return () -> test.handling.deliver(line, TODAY);
      }
    },
    DELIVER_SOLD(HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        LineRef line = test.made.allocated(test.made.sold());
        return () -> test.handling.deliver(line, TODAY);
      }
    },
    CANCEL_BY_CENTRE(HANDLER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) throws Exception {
        LineRef line = test.made.allocated(test.made.rented());
        return () -> test.handling.cancel(line, "utgången");
      }
    },
    WITHDRAW(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) {
        RegisterWithdrawal form = test.made.withdrawal();
        return () -> test.withdrawals.register(form);
      }
    },
    OPEN_WITH_REASON(PRESCRIBER) {
      @Override
      Callable<?> prepare(NothingLeftIT test) {
        HolderSearch search = new HolderSearch(test.made.stranger(), null, "akut besök");
        return () -> test.recipients.open(search);
      }
    };

    private final Staff who;

    UseCase(Staff who) {
      this.who = who;
    }

    abstract Callable<?> prepare(NothingLeftIT test) throws Exception;
  }
}
