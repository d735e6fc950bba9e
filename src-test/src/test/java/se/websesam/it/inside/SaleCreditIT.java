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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationRoute;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.service.AnswerDeviation;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.DeviationSource;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;

/** What is given back of a purchase after a claim, until it stands on an invoice. */
@InContainer
class SaleCreditIT {

  private static final String LONG_AGO = "1999-01";
  private static final Staff OLLE = Staff.named("prescriber2");

  @Inject private DeviationService reporting;
  @Inject private DeviationHandlingService handling;
  @Inject private DeviationQueries reading;
  @Inject private WithdrawalService withdrawals;
  @Inject private OrderHandlingService delivering;
  @Inject private CustomerOrderService ordering;
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
    assertRefused("V-DV-18", () -> credit(number, AnswerCause.PRODUCT_FAULT));
    invoices.invoice(number);

    assertThat(lines(number)).hasSize(1);
    assertThat(lines(number).get(0)).startsWith("SALE_CREDIT -" + price + " -").endsWith(payer);
    invoices.assertProven(number, ChargeCause.CLAIM, null);
    String second = reports.written(holding).number();
    begin(second);
    assertRefused("V-DV-19", () -> credit(second, AnswerCause.PRODUCT_FAULT));
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
    SavedOrder order = soldToStore();
    DeviationSource line =
        new DeviationSource(DeviationRoute.ORDER_LINE, order.orderNumber(), 1, null);
    RegisterDeviation form =
        Deviations.form(line, DeviationType.POOR_QUALITY, Deviations.customer("prescriber2"));
    String number = OLLE.does(() -> reporting.register(form)).number();
    answer(number, AnswerCause.PRODUCT_FAULT);

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
    assertRefused("V-DV-16", () -> credit(rented, AnswerCause.PRODUCT_FAULT));
    String used = reports.written(orders.bought(BEFORE)).number();
    begin(used);
    assertRefused("V-DV-16", () -> credit(used, AnswerCause.USE));
    long old = orders.bought(BEFORE);
    Database.sql()
        .execute(
            "UPDATE device_holding SET delivered_on = ? WHERE id = ?", BEFORE.minusYears(2), old);
    String late = reports.written(old).number();
    begin(late);

    assertRefused("V-DV-17", () -> credit(late, AnswerCause.PRODUCT_FAULT));
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
    begin(number);

    DeviationDetails page = HANDLER.does(() -> reading.details(number));
    assertThat(page.isCreditable()).isTrue();
    assertThat(page.isTakenFromStore()).isTrue();
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isFalse();
    assertRefused("V-DV-19", () -> credit(number, AnswerCause.PRODUCT_FAULT));
    String ordered = reports.written(orders.bought(BEFORE)).number();
    assertThat(HANDLER.does(() -> reading.details(ordered)).isTakenFromStore()).isFalse();
  }

  private SavedOrder soldToStore() throws Exception {
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
            List.of(new SaveOrder.Line(Shelves.soldArticle("6201"), 1)));
    SavedOrder order = OLLE.does(() -> ordering.submit(form));
    Orders.HANDLER.does(() -> delivering.allocate(orders.line(order), null));
    Orders.HANDLER.does(() -> delivering.deliver(orders.line(order), BEFORE));
    return order;
  }

  private void begin(String number) throws Exception {
    reports.handle(reports.ref(number), DeviationAction.RECEIVE, null);
    reports.handle(reports.ref(number), DeviationAction.INVESTIGATE, null);
  }

  private void answer(String number, AnswerCause cause) throws Exception {
    begin(number);
    credit(number, cause);
  }

  private Object credit(String number, AnswerCause cause) throws Exception {
    AnswerDeviation answer = new AnswerDeviation(cause, "Kasserad", "Köpet krediteras.", true);
    return HANDLER.does(() -> handling.answer(reports.ref(number), answer));
  }

  private static String price(long holding) {
    return Database.sql().value("SELECT price FROM device_holding WHERE id = ?", holding);
  }
}
