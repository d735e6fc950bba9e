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
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each use case, broken where it writes to one of its tables: nothing of it is left, the attempt
 * stands in the access log, and once the table takes rows again the same call succeeds.
 */
@InContainer
class NothingLeftIT {

  @Inject private OrderAttempts orders;
  @Inject private CaseAttempts cases;

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

  private static long failedAttempts() {
    return Database.sql().number("SELECT COUNT(*) FROM access_log WHERE outcome = 'FAILED'");
  }

  /** A call that can be made again when it has failed. */
  enum UseCase {
    DRAFT(PRESCRIBER, test -> test.orders.draft()),
    SUBMIT(PRESCRIBER, test -> test.orders.submit()),
    SUBMIT_DRAFT(PRESCRIBER, test -> test.orders.submitDraft()),
    DISCARD(PRESCRIBER, test -> test.orders.discard()),
    CANCEL(PRESCRIBER, test -> test.orders.cancel()),
    ATTACH(PRESCRIBER, test -> test.orders.attach()),
    REVIEW(HANDLER, test -> test.orders.review()),
    ALLOCATE(HANDLER, test -> test.orders.allocate()),
    EXPECT(HANDLER, test -> test.orders.expect()),
    DELIVER_RENTED(HANDLER, test -> test.orders.deliverRented()),
    DELIVER_SOLD(HANDLER, test -> test.orders.deliverSold()),
    CANCEL_BY_CENTRE(HANDLER, test -> test.orders.cancelByCentre()),
    OPEN_WITH_REASON(PRESCRIBER, test -> test.orders.openWithReason()),
    WITHDRAW(PRESCRIBER, test -> test.orders.withdraw()),
    PICKUP(PRESCRIBER, test -> test.cases.pickup()),
    RECEIVE_PICKUP(RECEPTION, test -> test.cases.receivePickup()),
    MISS_PICKUP(RECEPTION, test -> test.cases.missPickup()),
    SEND_WORK(PRESCRIBER, test -> test.cases.sendWork()),
    ASK_ABOUT_WORK(TECHNICIAN, test -> test.cases.askAboutWork()),
    REPORT(PRESCRIBER, test -> test.cases.report()),
    ATTACH_TO_REPORT(PRESCRIBER, test -> test.cases.attachToReport()),
    TAKE_IN(Deviations.HANDLER, test -> test.cases.takeIn()),
    ANSWER_REPORT(Deviations.HANDLER, test -> test.cases.answerReport()),
    CREDIT_PURCHASE(Deviations.HANDLER, test -> test.cases.creditPurchase()),
    LOSE(Losses.REPORTER, test -> test.cases.lose()),
    CHARGE_LOSS(Losses.SERVICE, test -> test.cases.chargeLoss()),
    SEE_WEAR(RECEPTION, test -> test.cases.seeWear()),
    CHARGE_WEAR(Deviations.HANDLER, test -> test.cases.chargeWear());

    private final Staff who;
    private final Preparation preparation;

    UseCase(Staff who, Preparation preparation) {
      this.who = who;
      this.preparation = preparation;
    }

    Callable<?> prepare(NothingLeftIT test) throws Exception {
      return preparation.of(test);
    }
  }

  /** Brings about all that a call needs. */
  private interface Preparation {

    Callable<?> of(NothingLeftIT test) throws Exception;
  }
}
