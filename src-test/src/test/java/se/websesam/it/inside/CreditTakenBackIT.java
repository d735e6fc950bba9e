package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.CaseInvoices.BEFORE;
import static se.websesam.it.inside.CaseInvoices.lines;
import static se.websesam.it.inside.Deviations.HANDLER;
import static se.websesam.it.inside.Holdings.changePayer;
import static se.websesam.it.inside.Holdings.payerOf;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.order.service.SavedOrder;

/** A credited purchase whose report is opened again and answered otherwise. */
@InContainer
@Tag("DV-05")
class CreditTakenBackIT {

  private static final List<String> LONG_AGO = List.of("1999-01", "1999-02", "1999-03");

  @Inject private DeviationHandlingService handling;
  @Inject private DeviationQueries reading;
  @Inject private CaseChargeQueries charges;
  @Inject private CaseInvoices invoices;
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
    long holding = orders.bought(BEFORE);
    String number = reports.written(holding).number();
    reports.begin(number);
    reports.answer(number, AnswerCause.PRODUCT_FAULT, true);
    invoices.invoice(number);
    String payer = payerOf(holding);
    String credit = lines(number).get(0);
    assertThat(credit).startsWith("SALE_CREDIT -").endsWith(" " + payer);
    MonthRuns.putAway(LONG_AGO.get(0));
    changePayer(holding);

    reports.handle(reports.ref(number), DeviationAction.REOPEN, "Den var tappad");
    assertRefused("V-DV-23", () -> reports.answer(number, AnswerCause.USE, false));
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
    reports.answer(number, AnswerCause.USE, false);
    invoices.invoice(number);
    MonthRuns.putAway(LONG_AGO.get(1));
    invoices.invoice(number);

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
    reports.answer(number, AnswerCause.PRODUCT_FAULT, true);
    invoices.invoice(number);
    assertThat(lines(number)).containsExactly(credit, back, credit);
    reports.handle(reports.ref(number), DeviationAction.CLOSE, null);
    assertThat(HANDLER.does(() -> reading.details(number)).head().status())
        .isEqualTo(DeviationStatus.CLOSED);
  }

  /** As one may be that was answered otherwise before a credit could be taken back. */
  @Test
  @Tag("V-DV-23")
  void shouldNotEndWithACreditThatItsAnswerDoesNotUphold() throws Exception {
    String number = reports.written(orders.bought(BEFORE)).number();
    reports.begin(number);
    reports.answer(number, AnswerCause.PRODUCT_FAULT, true);
    assertThat(HANDLER.does(() -> reading.details(number)).allows(DeviationAction.CLOSE)).isTrue();
    Database.sql()
        .execute(
            "UPDATE deviation_report SET answer_cause = 'USE' WHERE deviation_number = ?", number);

    assertThat(HANDLER.does(() -> reading.details(number)).allows(DeviationAction.CLOSE)).isFalse();
    assertRefused(
        "V-DV-23",
        () ->
            HANDLER.does(() -> handling.handle(reports.ref(number), DeviationAction.CLOSE, null)));
    reports.handle(reports.ref(number), DeviationAction.REOPEN, "Den var tappad");
    takeBack(number);
  }

  @Test
  void shouldWithdrawACreditThatWaits() throws Exception {
    String number = reports.written(orders.bought(BEFORE)).number();
    reports.begin(number);
    reports.answer(number, AnswerCause.PRODUCT_FAULT, true);
    assertThat(HANDLER.does(() -> charges.ofClaim(number))).hasSize(1);

    reports.handle(reports.ref(number), DeviationAction.REOPEN, "Den var tappad");
    takeBack(number);

    assertThat(HANDLER.does(() -> charges.ofClaim(number))).isEmpty();
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isTrue();
    invoices.invoice(number);
    MonthRuns.putAway(LONG_AGO.get(0));
    invoices.invoice(number);
    assertThat(lines(number)).isEmpty();
  }

  @Test
  void shouldLeaveGivenBackTheVatOfThePiecesThatAreLeft() throws Exception {
    SavedOrder order = orders.soldToStore(2, BEFORE);
    Database.sql()
        .execute(
            "UPDATE sale_charge SET unit_price = 0.06, vat_rate = 0.25 WHERE order_line_id ="
                + " (SELECT l.id FROM customer_order_line l WHERE l.customer_order_id = ?)",
            orders.line(order).orderId());
    String first = creditedOne(order);
    String second = creditedOne(order);

    reports.handle(reports.ref(first), DeviationAction.REOPEN, "Den var tappad");
    takeBack(first);
    invoices.invoice(first, second);

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
    String number = reports.begunOf(order);
    reports.answer(number, AnswerCause.PRODUCT_FAULT, true);
    return number;
  }

  private Object takeBack(String number) throws Exception {
    return HANDLER.does(() -> handling.takeBackCredit(reports.ref(number), "Den var tappad"));
  }
}
