package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Deviations.HANDLER;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationRoute;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.service.AnswerDeviation;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.DeviationSource;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;

/** A credited purchase whose report is opened again and answered otherwise. */
@InContainer
@Tag("DV-05")
class CreditTakenBackIT {

  private static final Staff OLLE = Staff.named("prescriber2");
  private static final LocalDate BEFORE = MonthRuns.MONTH.atEndOfMonth();
  private static final List<String> LONG_AGO = List.of("1999-01", "1999-02", "1999-03");

  @Inject private DeviationService reporting;
  @Inject private DeviationHandlingService handling;
  @Inject private DeviationQueries reading;
  @Inject private CustomerOrderService ordering;
  @Inject private OrderHandlingService delivering;
  @Inject private CaseChargeQueries charges;
  @Inject private MonthRuns months;
  @Inject private Orders orders;
  @Inject private Deviations reports;

  @AfterEach
  void forget() {
    MonthRuns.forget(MonthRuns.MONTH.toString());
    LONG_AGO.forEach(MonthRuns::forget);
  }

  @Test
  @Tag("V-DV-23")
  void shouldChargeAnInvoicedCreditOnceToWhoeverGotIt() throws Exception {
    long holding = bought();
    String number = reports.written(holding).number();
    begin(number);
    answer(number, AnswerCause.PRODUCT_FAULT, true);
    invoice(number);
    String payer = payerOf(holding);
    String credit = lines(number).get(0);
    assertThat(credit).startsWith("SALE_CREDIT -").endsWith(" " + payer);
    MonthRuns.putAway(LONG_AGO.get(0));
    payBySomebodyElse(holding, payer);

    reports.handle(reports.ref(number), DeviationAction.REOPEN, "Den var tappad");
    assertRefused("V-DV-23", () -> answer(number, AnswerCause.USE, false));
    assertRefused(
        "V-DV-23",
        () ->
            HANDLER.does(
                () -> handling.handle(reports.ref(number), DeviationAction.REDIRECT, "Fel väg")));
    DeviationDetails page = HANDLER.does(() -> reading.details(number));
    assertThat(page.allows(DeviationAction.TAKE_BACK_CREDIT)).isTrue();
    assertThat(page.allows(DeviationAction.REDIRECT)).isFalse();
    takeBack(number);
    assertRefused("V-DV-10", () -> takeBack(number));
    answer(number, AnswerCause.USE, false);
    invoice(number);
    MonthRuns.putAway(LONG_AGO.get(1));
    invoice(number);

    String back = credit.replace("SALE_CREDIT", "CREDIT_TAKEN_BACK").replace("-", "");
    assertThat(lines(number)).containsExactly(credit, back);
    assertThat(HANDLER.does(() -> charges.ofClaim(number)))
        .extracting(CaseCharge::kind)
        .containsExactly(InvoiceLineKind.SALE_CREDIT, InvoiceLineKind.CREDIT_TAKEN_BACK);
    assertThat(HANDLER.does(() -> charges.ofClaim(number))).allMatch(CaseCharge::isInvoiced);
    MonthRuns.putAway(LONG_AGO.get(2));

    // upheld after all: given back anew, and once
    reports.handle(reports.ref(number), DeviationAction.REOPEN, "Leverantören håller med");
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isTrue();
    answer(number, AnswerCause.PRODUCT_FAULT, true);
    invoice(number);
    assertThat(lines(number)).containsExactly(credit, back, credit);
    reports.handle(reports.ref(number), DeviationAction.CLOSE, null);
    assertThat(HANDLER.does(() -> reading.details(number)).head().status())
        .isEqualTo(DeviationStatus.CLOSED);
  }

  @Test
  void shouldWithdrawACreditThatWaits() throws Exception {
    String number = reports.written(bought()).number();
    begin(number);
    answer(number, AnswerCause.PRODUCT_FAULT, true);
    assertThat(HANDLER.does(() -> charges.ofClaim(number))).hasSize(1);

    reports.handle(reports.ref(number), DeviationAction.REOPEN, "Den var tappad");
    takeBack(number);

    assertThat(HANDLER.does(() -> charges.ofClaim(number))).isEmpty();
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isTrue();
    invoice(number);
    MonthRuns.putAway(LONG_AGO.get(0));
    invoice(number);
    assertThat(lines(number)).isEmpty();
  }

  @Test
  void shouldLeaveGivenBackTheVatOfThePiecesThatAreLeft() throws Exception {
    SavedOrder order = soldToStore(2);
    Database.sql()
        .execute(
            "UPDATE sale_charge SET unit_price = 0.06, vat_rate = 0.25 WHERE order_line_id ="
                + " (SELECT l.id FROM customer_order_line l WHERE l.customer_order_id = ?)",
            orders.line(order).orderId());
    String first = creditedOne(order);
    String second = creditedOne(order);

    reports.handle(reports.ref(first), DeviationAction.REOPEN, "Den var tappad");
    takeBack(first);
    invoice(first, second);

    // 0.06 + 25 % rounds to 0.02 for one piece and to 0.03 for two
    assertThat(
            Database.sql()
                .value(
                    "SELECT SUM(l.vat) FROM invoice_line l WHERE l.cause_number IN (?, ?)",
                    first,
                    second))
        .isEqualTo("-0.02");
    assertThat(lines(first)).hasSize(2);
    assertThat(lines(second)).hasSize(1);
  }

  private String creditedOne(SavedOrder order) throws Exception {
    DeviationSource line =
        new DeviationSource(DeviationRoute.ORDER_LINE, order.orderNumber(), 1, null);
    RegisterDeviation form =
        Deviations.form(line, DeviationType.POOR_QUALITY, Deviations.customer("prescriber2"));
    String number = OLLE.does(() -> reporting.register(form)).number();
    begin(number);
    answer(number, AnswerCause.PRODUCT_FAULT, true);
    return number;
  }

  private Object answer(String number, AnswerCause cause, boolean credit) throws Exception {
    AnswerDeviation answer = new AnswerDeviation(cause, "Undersökt", "Vi har sett på den.", credit);
    return HANDLER.does(() -> handling.answer(reports.ref(number), answer));
  }

  private Object takeBack(String number) throws Exception {
    return HANDLER.does(() -> handling.takeBackCredit(reports.ref(number), "Den var tappad"));
  }

  private void begin(String number) throws Exception {
    reports.handle(reports.ref(number), DeviationAction.RECEIVE, null);
    reports.handle(reports.ref(number), DeviationAction.INVESTIGATE, null);
  }

  /** Something that a patient has bought, delivered in the month that is over; its holding. */
  private long bought() throws Exception {
    LineRef line = orders.allocated(orders.soldFromStock());
    Orders.HANDLER.does(() -> delivering.deliver(line, BEFORE));
    return Database.sql()
        .number(
            "SELECT h.id FROM device_holding h JOIN customer_order_line l"
                + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
            line.orderId());
  }

  private SavedOrder soldToStore(int pieces) throws Exception {
    SaveOrder form =
        new SaveOrder(
            UUID.randomUUID().toString(),
            null,
            null,
            null,
            Database.sql().number("SELECT id FROM buffer_store WHERE store_number = '6201'"),
            SaveOrder.Delivery.to(
                Database.sql()
                    .number(
                        "SELECT MIN(a.id) FROM delivery_address a JOIN buffer_store s"
                            + " ON s.customer_id = a.customer_id WHERE s.store_number = '6201'")),
            null,
            List.of(new SaveOrder.Line(Shelves.soldArticle("6201"), pieces)));
    SavedOrder order = OLLE.does(() -> ordering.submit(form));
    Orders.HANDLER.does(() -> delivering.allocate(orders.line(order), null));
    Orders.HANDLER.does(() -> delivering.deliver(orders.line(order), BEFORE));
    return order;
  }

  private static String payerOf(long holding) {
    return Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", holding);
  }

  private static void payBySomebodyElse(long holding, String payer) {
    Database.sql()
        .execute(
            "UPDATE device_holding SET payer_id = (SELECT MIN(id) FROM payer WHERE id <> ?)"
                + " WHERE id = ?",
            Long.parseLong(payer),
            holding);
  }

  /** Invoices the month that is over, with what cases charge as if it had been decided in it. */
  private void invoice(String... numbers) throws Exception {
    for (String number : numbers) {
      Database.sql()
          .execute(
              "UPDATE sale_charge SET happened_on = ? WHERE cause_number = ?"
                  + " AND invoice_run_id IS NULL",
              BEFORE,
              number);
    }
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
  }

  private static List<String> lines(String number) {
    return Database.sql()
        .values(
            "SELECT l.kind || ' ' || l.net || ' ' || l.vat || ' ' || l.payer_id"
                + " FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                + " AND i.payer_id = l.payer_id WHERE l.cause_number = ? ORDER BY l.id",
            number);
  }
}
