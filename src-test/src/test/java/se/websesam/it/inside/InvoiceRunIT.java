package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.device.service.ChangePayer;
import se.websesam.device.service.ComingBaseCodes;
import se.websesam.device.service.PayerChangeService;
import se.websesam.invoice.service.InvoiceQueries;
import se.websesam.invoice.view.InvoiceLineRow;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** The month's invoicing breaks off in a later chunk and is started again. */
@InContainer
class InvoiceRunIT {

  private static final long CHUNK = 1000;
  private static final Staff FINANCE = Staff.named("finance");
  private static final YearMonth MONTH = MonthRuns.MONTH;
  private static final List<String> LONG_AGO = List.of("1999-01", "1999-02");

  @Inject private MonthRuns months;
  @Inject private InvoiceQueries invoices;
  @Inject private CustomerOrderService orders;
  @Inject private OrderHandlingService handling;
  @Inject private PayerChangeService payers;
  @Inject private ComingBaseCodes coming;
  @Inject private Orders made;

  @AfterEach
  void forget() {
    Fault.mendAll();
    MonthRuns.forget(MONTH.toString());
    LONG_AGO.forEach(MonthRuns::forget);
    PayerChanges.forget();
  }

  @Test
  void shouldComeToTheSameTotalsAsAnUndisturbedRun() throws Exception {
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
    List<String> undisturbed = totals();
    MonthRuns.forget(MONTH.toString());

    Fault.refuse(
        "invoice_line",
        "invoice_month <> '%s' OR kind <> 'SALE' OR holding_id <> %d".formatted(MONTH, lastSold()));
    assertThat(months.run()).isEqualTo(BatchStatus.FAILED);
    long kept = lines();
    Fault.mendAll();
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);

    assertThat(kept).isPositive().isLessThan(lines());
    assertThat(undisturbed).isNotEmpty();
    assertThat(totals()).isEqualTo(undisturbed);
  }

  @Test
  @Tag("CO-09")
  void shouldChargeThePayerOfTheCustomerForBeingInAHurry() throws Exception {
    SavedOrder order =
        Orders.PRESCRIBER.does(() -> orders.submit(made.urgentForm(made.soldFromStock())));
    Orders.HANDLER.does(() -> handling.allocate(made.line(order), null));
    Orders.HANDLER.does(() -> handling.deliver(made.line(order), MONTH.atEndOfMonth()));

    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);

    String line =
        " FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id JOIN customer_order o"
            + " ON o.id = l.customer_order_id JOIN customer c ON c.id = o.customer_id"
            + " WHERE i.payer_id = c.payer_id AND i.customer_id = c.id AND l.payer_id = i.payer_id"
            + " AND l.kind = 'SALE' AND l.net = 500 AND l.vat = 125 AND o.id = ?";
    assertThat(Database.sql().number("SELECT COUNT(*)" + line, order.orderId())).isEqualTo(1);
    long invoice = Database.sql().number("SELECT i.id" + line, order.orderId());
    // what is no article stands last
    int last = (int) lines(invoice, 0).total() - 1;
    assertThat(lines(invoice, last).rows())
        .singleElement()
        .extracting(InvoiceLineRow::urgentOrder)
        .isEqualTo(order.orderNumber());
  }

  @Test
  @Tag("PY-07")
  void shouldCreditOnePayerAndChargeTheOtherWhenTheChangeCountsFromAnInvoicedDay()
      throws Exception {
    LineRef line = made.allocated(made.rented());
    Orders.HANDLER.does(() -> handling.deliver(line, MONTH.atDay(1)));
    long holding =
        Database.sql()
            .number(
                "SELECT h.id FROM device_holding h JOIN customer_order_line l"
                    + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
                line.orderId());
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
    String before =
        Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", holding);
    assertThat(rentOf(holding)).singleElement().asString().startsWith(line(before, MONTH.atDay(1)));
    MonthRuns.putAway(LONG_AGO.get(0));

    LocalDate from = MONTH.atDay(11);
    ChangePayer change =
        new ChangePayer(
            Orders.patient(),
            PayerChanges.lastChange(),
            Database.sql()
                .value(
                    "SELECT MIN(code) FROM base_code WHERE payer_id <> ?", Long.parseLong(before)),
            null,
            false,
            from,
            "Flyttat till särskilt boende",
            Set.of(holding));
    Staff.named("payerchanger").does(() -> payers.change(change));
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);

    String after =
        Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", holding);
    assertThat(after).isNotEqualTo(before);
    List<String> corrected = rentOf(holding);
    LocalDate first = MONTH.atDay(1);
    assertThat(corrected).hasSize(3);
    assertThat(corrected).anyMatch(row -> row.startsWith(line(before, first) + "-"));
    assertThat(corrected).anyMatch(row -> row.matches(line(before, first) + "[0-9].*"));
    assertThat(corrected).anyMatch(row -> row.matches(line(after, from) + "[0-9].*"));
    // the same rent, and others pay for it
    assertThat(
            Database.sql()
                .value(
                    "SELECT SUM(net) FROM invoice_line WHERE holding_id = ? AND invoice_month = ?",
                    holding,
                    MONTH.toString()))
        .isEqualTo("0.00");
    // what was invoiced before the day stands, and nothing is invoiced twice
    assertThat(
            Database.sql()
                .number(
                    "SELECT COUNT(*) FROM invoice_line WHERE holding_id = ? AND invoice_month = ?",
                    holding,
                    LONG_AGO.get(0)))
        .isEqualTo(1);
    MonthRuns.putAway(LONG_AGO.get(1));
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(rentOf(holding)).isEmpty();
  }

  @Test
  @Tag("PY-05")
  @Tag("PY-07")
  void shouldCorrectWhatWasGivenBackWhenANotedChangeTakesEffectLate() throws Exception {
    LineRef line = made.allocated(made.rented());
    Orders.HANDLER.does(() -> handling.deliver(line, MONTH.atDay(1)));
    long holding =
        Database.sql()
            .number(
                "SELECT h.id FROM device_holding h JOIN customer_order_line l"
                    + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
                line.orderId());
    String before =
        Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", holding);
    Database.sql()
        .execute(
            "UPDATE device_holding SET ended_on = ?, end_kind = 'PICKED_UP' WHERE id = ?",
            MONTH.atDay(20),
            holding);
    Database.sql()
        .execute(
            "INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by)"
                + " SELECT -holding_id, holding_id, 'RETURNED', ?, recorded_at, recorded_by"
                + " FROM rent_event WHERE holding_id = ?",
            MONTH.atDay(20),
            holding);
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(daysOf(holding)).containsExactly(days(before, 1, 20, 20));
    MonthRuns.putAway(LONG_AGO.get(0));
    Database.sql()
        .execute(
            "INSERT INTO payer_rule (turn, housing_form, habilitation, payer_id)"
                + " SELECT 1, 'Särskilt boende', FALSE, MIN(id) FROM payer WHERE id <> ?",
            Long.parseLong(before));
    ChangePayer change =
        new ChangePayer(
            Orders.patient(),
            PayerChanges.lastChange(),
            null,
            "Särskilt boende",
            false,
            LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1),
            "Flyttat till särskilt boende",
            Set.of(holding));
    Staff.named("payerchanger").does(() -> payers.change(change));

    // before its day a noted change is nothing
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(daysOf(holding)).isEmpty();
    MonthRuns.forget(MONTH.toString());
    Database.sql()
        .execute(
            "UPDATE base_code_change SET valid_from = ? WHERE status = 'COMING'", MONTH.atDay(11));
    coming.due().forEach(coming::take);
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);

    String after =
        Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", holding);
    assertThat(after).isNotEqualTo(before);
    assertThat(daysOf(holding))
        .containsExactlyInAnyOrder(
            days(before, 1, 20, -20), days(before, 1, 10, 10), days(after, 11, 20, 10));
    // the same rent but for the rounding of two lines instead of one
    assertThat(
            new BigDecimal(
                    Database.sql()
                        .value(
                            "SELECT SUM(net) FROM invoice_line WHERE holding_id = ?"
                                + " AND invoice_month = ?",
                            holding,
                            MONTH.toString()))
                .abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
    MonthRuns.putAway(LONG_AGO.get(1));
    assertThat(months.run()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(daysOf(holding)).isEmpty();
  }

  private static String days(String payer, int first, int last, int days) {
    return "payer_id=%s period_from=%s period_to=%s days=%d "
        .formatted(payer, MONTH.atDay(first), MONTH.atDay(last), days);
  }

  /** Payer and days of the month's lines of a holding; fewer than none in a credit. */
  private static List<String> daysOf(long holding) {
    return Database.sql()
        .rows(
            "SELECT payer_id, period_from, period_to, days FROM invoice_line WHERE holding_id = "
                + holding
                + " AND invoice_month = '"
                + MONTH
                + "' ORDER BY id");
  }

  private static String line(String payer, LocalDate from) {
    return "payer_id=" + payer + " period_from=" + from + " net=";
  }

  /** Payer, first day and SEK of the month's lines of a holding. */
  private static List<String> rentOf(long holding) {
    return Database.sql()
        .rows(
            "SELECT payer_id, period_from, net FROM invoice_line WHERE holding_id = "
                + holding
                + " AND invoice_month = '"
                + MONTH
                + "' ORDER BY id");
  }

  private Page<InvoiceLineRow> lines(long invoice, int first) throws Exception {
    return FINANCE.does(() -> invoices.lines(invoice, new PageRequest(first, 1)));
  }

  /**
   * The holding of the last of the waiting sales, which are more than one chunk, without a line.
   */
  private static long lastSold() {
    String waiting = " FROM sale_charge s WHERE invoice_run_id IS NULL AND happened_on <= ?";
    String unbilled =
        " AND NOT EXISTS (SELECT 1 FROM invoice_line l WHERE l.kind = 'SALE'"
            + " AND l.holding_id = s.holding_id)";
    assertThat(Database.sql().number("SELECT COUNT(*)" + waiting, MONTH.atEndOfMonth()))
        .isGreaterThan(CHUNK);
    return Database.sql()
        .number(
            "SELECT holding_id" + waiting + unbilled + " ORDER BY id DESC", MONTH.atEndOfMonth());
  }

  private static long lines() {
    return Database.sql()
        .number("SELECT COUNT(*) FROM invoice_line WHERE invoice_month = ?", MONTH.toString());
  }

  private static List<String> totals() {
    return Database.sql()
        .rows(
            "SELECT i.payer_id, i.customer_id, COUNT(*), SUM(l.net), i.net, i.vat"
                + " FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id"
                + " WHERE l.invoice_month = '"
                + MONTH
                + "'"
                + " GROUP BY i.payer_id, i.customer_id, i.net, i.vat"
                + " ORDER BY i.payer_id, i.customer_id");
  }
}
