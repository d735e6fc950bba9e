package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Deviations.HANDLER;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostRef;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.invoice.service.InvoiceQueries;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.invoice.view.InvoiceLineRow;
import se.websesam.invoice.view.LineEvidence;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;

/** What is charged for a loss and given back for a claim, until it stands on an invoice. */
@InContainer
class CompensationIT {

  private static final Staff KARIN = Staff.named("lossreporter");
  private static final Staff SERVICE = Staff.named("customerservice");
  private static final Staff FINANCE = Staff.named("finance");
  private static final Staff OLLE = Staff.named("prescriber2");
  private static final LocalDate BEFORE = MonthRuns.MONTH.atEndOfMonth();
  private static final List<String> LONG_AGO = List.of("1999-01", "1999-02");
  private static final BigDecimal VALUE = new BigDecimal("4500.50");

  @Inject private LostDeviceService losses;
  @Inject private DeviationService reporting;
  @Inject private DeviationHandlingService handling;
  @Inject private DeviationQueries reading;
  @Inject private WithdrawalService withdrawals;
  @Inject private OrderHandlingService delivering;
  @Inject private CustomerOrderService ordering;
  @Inject private CaseChargeQueries charges;
  @Inject private InvoiceQueries invoices;
  @Inject private MonthRuns months;
  @Inject private Pickups pickups;
  @Inject private Orders orders;
  @Inject private Deviations reports;

  @AfterEach
  void forget() {
    MonthRuns.forget(MonthRuns.MONTH.toString());
    LONG_AGO.forEach(MonthRuns::forget);
  }

  @Test
  @Tag("V-LO-10")
  @Tag("V-LO-11")
  void shouldInvoiceTheResidualValueOnceAndCreditItWhenTheDeviceIsFound() throws Exception {
    Held held = pickups.held();
    String number = negligentlyLost(held);
    SERVICE.does(() -> losses.charge(ref(number), VALUE, "Dödsboet"));
    assertRefused("V-LO-10", () -> SERVICE.does(() -> losses.charge(ref(number), VALUE, null)));
    assertThat(SERVICE.does(() -> charges.ofLoss(number)))
        .singleElement()
        .satisfies(charge -> assertThat(charge.invoiced()).isNull());
    String payer = payerOf(held.id());

    invoice(number);
    assertThat(lines(number)).containsExactly("COMPENSATION 4500.50 0.00 " + payer);
    assertProven(number, ChargeCause.LOSS, held.unit());
    assertThat(KARIN.does(() -> charges.ofLoss(number)))
        .singleElement()
        .matches(CaseCharge::isInvoiced);
    MonthRuns.putAway(LONG_AGO.get(0));
    invoice(number);
    assertThat(lines(number)).hasSize(1);
    MonthRuns.putAway(LONG_AGO.get(1));

    assertRefused(
        "V-LO-11", () -> SERVICE.does(() -> losses.changeResidual(ref(number), VALUE, null)));

    Database.sql()
        .execute(
            "UPDATE device_holding SET payer_id = (SELECT MIN(id) FROM payer WHERE id <> ?)"
                + " WHERE id = ?",
            Long.parseLong(payer),
            held.id());
    SERVICE.does(() -> losses.foundAtCentre(ref(number)));
    invoice(number);

    assertThat(lines(number))
        .containsExactly(
            "COMPENSATION 4500.50 0.00 " + payer, "COMPENSATION_CREDIT -4500.50 0.00 " + payer);
  }

  @Test
  void shouldLetAResidualValueThatWaitsFallAwayWhenTheDeviceIsFound() throws Exception {
    String number = negligentlyLost(pickups.held());
    SERVICE.does(() -> losses.charge(ref(number), VALUE, null));
    assertThat(waiting(number)).isEqualTo(1);

    SERVICE.does(() -> losses.foundWithHolder(ref(number)));

    assertThat(waiting(number)).isZero();
    invoice(number);
    assertThat(lines(number)).isEmpty();
  }

  @Test
  @Tag("V-LO-11")
  void shouldInvoiceTheResidualValueThatWasSetLast() throws Exception {
    String number = negligentlyLost(pickups.held());
    SERVICE.does(() -> losses.charge(ref(number), VALUE, null));
    SERVICE.does(() -> losses.changeResidual(ref(number), BigDecimal.ZERO, null));
    assertThat(waiting(number)).isZero();
    SERVICE.does(() -> losses.changeResidual(ref(number), BigDecimal.TEN, "Patienten"));

    invoice(number);

    assertThat(lines(number)).singleElement().asString().startsWith("COMPENSATION 10.00 ");
  }

  @Test
  @Tag("V-LO-12")
  void shouldChargeNoResidualValueOfWhatWasBought() throws Exception {
    String number = negligentlyLost(new Held(bought(), null, Orders.patient()));

    assertThat(SERVICE.does(() -> losses.details(number)).isChargeable()).isFalse();
    assertRefused("V-LO-12", () -> SERVICE.does(() -> losses.charge(ref(number), VALUE, null)));
    assertThat(
            Database.sql()
                .number("SELECT COUNT(*) FROM waiting_case WHERE case_number = ?", number))
        .isZero();
  }

  @Test
  @Tag("V-LO-08")
  void shouldChargeNobodyWhoWasNotNegligent() throws Exception {
    String number = lost(pickups.held());
    assertRefused("V-LO-08", () -> SERVICE.does(() -> losses.charge(ref(number), VALUE, null)));
    KARIN.does(() -> losses.judge(ref(number), false, "Birgit Ekhammar"));

    assertRefused("V-LO-08", () -> SERVICE.does(() -> losses.charge(ref(number), VALUE, null)));
    assertThat(waiting(number)).isZero();
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-18")
  @Tag("V-DV-19")
  void shouldCreditAnInvoicedPurchaseOnceToWhoeverHadPaidIt() throws Exception {
    long holding = bought();
    invoice("none");
    String payer = payerOf(holding);
    String price = price(holding);
    MonthRuns.putAway(LONG_AGO.get(0));
    Database.sql()
        .execute(
            "UPDATE device_holding SET payer_id = (SELECT MIN(id) FROM payer WHERE id <> ?)"
                + " WHERE id = ?",
            Long.parseLong(payer),
            holding);
    String number = reports.written(holding).number();
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isTrue();

    answer(number, AnswerCause.PRODUCT_FAULT);
    assertThat(HANDLER.does(() -> charges.isClaimLeft(number))).isFalse();
    HANDLER.does(() -> handling.handle(reports.ref(number), DeviationAction.REOPEN, "Mer"));
    assertRefused("V-DV-18", () -> credit(number, AnswerCause.PRODUCT_FAULT));
    invoice(number);

    assertThat(lines(number)).hasSize(1);
    assertThat(lines(number).get(0)).startsWith("SALE_CREDIT -" + price + " -").endsWith(payer);
    assertProven(number, ChargeCause.CLAIM, null);
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
    long holding = bought();
    String number = reports.written(holding).number();
    answer(number, AnswerCause.PRODUCT_FAULT);

    invoice(number);

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

    invoice(number);

    assertThat(lines(number)).singleElement().asString().startsWith("SALE_CREDIT -");
    assertProven(number, ChargeCause.CLAIM, null);
  }

  @Test
  @Tag("DV-05")
  @Tag("V-DV-16")
  @Tag("V-DV-17")
  void shouldCreditNothingRentedNothingWithoutFaultAndNothingOld() throws Exception {
    String rented = reports.investigated().number();
    assertRefused("V-DV-16", () -> credit(rented, AnswerCause.PRODUCT_FAULT));
    String used = reports.written(bought()).number();
    begin(used);
    assertRefused("V-DV-16", () -> credit(used, AnswerCause.USE));
    long old = bought();
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
    String ordered = reports.written(bought()).number();
    assertThat(HANDLER.does(() -> reading.details(ordered)).isTakenFromStore()).isFalse();
  }

  private String lost(Held held) throws Exception {
    ReportLoss form =
        new ReportLoss(
            UUID.randomUUID().toString(),
            held.id(),
            MonthRuns.MONTH.atEndOfMonth(),
            "Stod i trapphuset och är borta");
    return KARIN.does(() -> losses.report(form)).head().lostNumber();
  }

  private String negligentlyLost(Held held) throws Exception {
    String number = lost(held);
    KARIN.does(() -> losses.judge(ref(number), true, "Birgit Ekhammar"));
    return number;
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

  /** Invoices the month that is over, with what a case charges as if it had been decided in it. */
  private void invoice(String number) throws Exception {
    Database.sql()
        .execute(
            "UPDATE sale_charge SET happened_on = ? WHERE cause_number = ? AND invoice_run_id IS"
                + " NULL",
            BEFORE,
            number);
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
  }

  private void assertProven(String number, ChargeCause cause, String unit) throws Exception {
    String where = " FROM invoice_line WHERE cause_number = ?";
    long invoice = Database.sql().number("SELECT invoice_id" + where, number);
    long line = Database.sql().number("SELECT id" + where, number);
    assertThat(rows(invoice))
        .filteredOn(row -> number.equals(row.causeNumber()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.cause()).isEqualTo(cause);
              assertThat(row.designation()).isNotBlank();
            })
        .extracting(InvoiceLineRow::individualNumber)
        .isEqualTo(unit);
    LineEvidence evidence = FINANCE.does(() -> invoices.events(line));
    assertThat(evidence.cause()).isEqualTo(cause);
    assertThat(evidence.number()).isEqualTo(number);
    assertThat(evidence.decidedOn()).isEqualTo(BEFORE);
  }

  private List<InvoiceLineRow> rows(long invoice) throws Exception {
    List<InvoiceLineRow> rows = new ArrayList<>();
    Page<InvoiceLineRow> page = null;
    for (int first = 0; page == null || first < page.total(); first += 200) {
      PageRequest request = new PageRequest(first, 200);
      page = FINANCE.does(() -> invoices.lines(invoice, request));
      rows.addAll(page.rows());
    }
    return rows;
  }

  private static List<String> lines(String number) {
    return Database.sql()
        .values(
            "SELECT l.kind || ' ' || l.net || ' ' || l.vat || ' ' || l.payer_id"
                + " FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                + " AND i.payer_id = l.payer_id WHERE l.cause_number = ? ORDER BY l.id",
            number);
  }

  private static long waiting(String number) {
    return Database.sql().number("SELECT COUNT(*) FROM sale_charge WHERE cause_number = ?", number);
  }

  private static String payerOf(long holding) {
    return Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", holding);
  }

  private static String price(long holding) {
    return Database.sql().value("SELECT price FROM device_holding WHERE id = ?", holding);
  }

  private static LostRef ref(String number) {
    return new LostRef(
        number,
        Database.sql().number("SELECT version FROM lost_report WHERE lost_number = ?", number));
  }
}
