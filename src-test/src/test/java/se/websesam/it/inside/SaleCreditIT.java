package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.CaseInvoices.BEFORE;
import static se.websesam.it.inside.CaseInvoices.lines;
import static se.websesam.it.inside.Deviations.HANDLER;
import static se.websesam.it.inside.Holdings.changePayer;
import static se.websesam.it.inside.Holdings.payerOf;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;

/** What is given back of a purchase after a claim, until it stands on an invoice. */
@InContainer
class SaleCreditIT {

  private static final String LONG_AGO = "1999-01";

  @Inject private DeviationHandlingService handling;
  @Inject private DeviationQueries reading;
  @Inject private WithdrawalService withdrawals;
  @Inject private CaseChargeQueries charges;
  @Inject private CaseInvoices invoices;
  @Inject private Orders orders;
  @Inject private Deviations reports;

  @AfterEach
  void forget() {
    MonthRuns.forget(MonthRuns.MONTH.toString());
    MonthRuns.forget(LONG_AGO);
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-18")
  @Tag("V-DV-19")
  void shouldCreditAnInvoicedPurchaseOnceToWhoeverHadPaidIt() throws Exception {
    long holding = orders.bought(BEFORE);
    invoices.invoice("none");
    String payer = payerOf(holding);
    String price = price(holding);
    MonthRuns.putAway(LONG_AGO);
    changePayer(holding);
    String number = reports.written(holding).number();
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isTrue();

    answer(number, AnswerCause.PRODUCT_FAULT);
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isFalse();
    HANDLER.does(() -> handling.handle(reports.ref(number), DeviationAction.REOPEN, "Mer"));
    assertRefused("V-DV-18", () -> reports.answer(number, AnswerCause.PRODUCT_FAULT, true));
    invoices.invoice(number);

    assertThat(lines(number)).hasSize(1);
    assertThat(lines(number).get(0)).startsWith("SALE_CREDIT -" + price + " -").endsWith(payer);
    invoices.assertProven(number, ChargeCause.CLAIM, null);
    String second = reports.written(holding).number();
    reports.begin(second);
    assertRefused("V-DV-19", () -> reports.answer(second, AnswerCause.PRODUCT_FAULT, true));
    assertThat(HANDLER.does(() -> charges.ofClaim(number)))
        .singleElement()
        .matches(CaseCharge::isInvoiced);
    assertThat(HANDLER.does(() -> charges.ofClaim(second))).isEmpty();
  }

  @Test
  @Tag("DV-05")
  void shouldPutPurchaseAndCreditOnTheSameInvoiceWhenBothWait() throws Exception {
    long holding = orders.bought(BEFORE);
    String number = reports.written(holding).number();
    answer(number, AnswerCause.PRODUCT_FAULT);

    invoices.invoice(number);

    assertThat(
            Database.sql()
                .value(
                    "SELECT SUM(net) FROM invoice_line WHERE holding_id = ? OR cause_holding_id ="
                        + " ? GROUP BY invoice_id",
                    holding,
                    holding))
        .isEqualTo("0.00");
  }

  @Test
  @Tag("DV-05")
  void shouldCreditWhatWasSoldToAStore() throws Exception {
    String number = reports.begunOf(orders.soldToStore(1, BEFORE));
    reports.answer(number, AnswerCause.PRODUCT_FAULT, true);

    invoices.invoice(number);

    assertThat(lines(number)).singleElement().asString().startsWith("SALE_CREDIT -");
    invoices.assertProven(number, ChargeCause.CLAIM, null);
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-16")
  @Tag("V-DV-17")
  void shouldCreditNothingRentedNothingWithoutFaultAndNothingOld() throws Exception {
    String rented = reports.investigated().number();
    assertRefused("V-DV-16", () -> reports.answer(rented, AnswerCause.PRODUCT_FAULT, true));
    String used = reports.written(orders.bought(BEFORE)).number();
    reports.begin(used);
    assertRefused("V-DV-16", () -> reports.answer(used, AnswerCause.USE, true));
    long old = orders.bought(BEFORE);
    Database.sql()
        .execute(
            "UPDATE device_holding SET delivered_on = ? WHERE id = ?", BEFORE.minusYears(2), old);
    String late = reports.written(old).number();
    reports.begin(late);

    assertRefused("V-DV-17", () -> reports.answer(late, AnswerCause.PRODUCT_FAULT, true));
    assertThat(HANDLER.does(() -> charges.ofClaim(late))).isEmpty();
  }

  @Test
  @Tag("WD-04")
  @Tag("V-DV-19")
  void shouldOfferNoCreditForWhatWasTakenOutOfAStore() throws Exception {
    RegisterWithdrawal form =
        Shelves.form(Orders.PRESCRIBER, "6101", Shelves.soldArticle("6101"), 1);
    Orders.PRESCRIBER.does(() -> withdrawals.register(form));
    long taken =
        Database.sql()
            .number(
                "SELECT MAX(h.id) FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                    + " WHERE r.public_id = ? AND h.charging_form <> 'RENTAL'"
                    + " AND h.order_number IS NULL",
                form.recipientRef());
    String number = reports.written(taken).number();
    reports.begin(number);

    DeviationDetails page = HANDLER.does(() -> reading.details(number));
    assertThat(page.isCreditable()).isTrue();
    assertThat(page.isTakenFromStore()).isTrue();
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isFalse();
    assertRefused("V-DV-19", () -> reports.answer(number, AnswerCause.PRODUCT_FAULT, true));
    String ordered = reports.written(orders.bought(BEFORE)).number();
    assertThat(HANDLER.does(() -> reading.details(ordered)).isTakenFromStore()).isFalse();
  }

  private void answer(String number, AnswerCause cause) throws Exception {
    reports.begin(number);
    reports.answer(number, cause, true);
  }

  private static String price(long holding) {
    return Database.sql().value("SELECT price FROM device_holding WHERE id = ?", holding);
  }
}
