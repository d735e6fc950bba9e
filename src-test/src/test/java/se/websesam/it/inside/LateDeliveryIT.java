package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.PayerChanges.SIGNE;
import static se.websesam.it.inside.PayerChanges.codeOfAnother;
import static se.websesam.it.inside.PayerChanges.form;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.device.service.ChangePayer;
import se.websesam.device.service.PayerChangeService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;

/** Who pays for what is registered as delivered after the base code has changed. */
@InContainer
class LateDeliveryIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private PayerChangeService payers;
  @Inject private OrderHandlingService handling;
  @Inject private WithdrawalService withdrawals;
  @Inject private Orders orders;

  @AfterEach
  void backToTheOrdinary() {
    PayerChanges.forget();
  }

  @Test
  @Tag("PY-07")
  void shouldLetWhoPaidThenPayUntilTheChange() throws Exception {
    LineRef line = onOrder();
    String before = payerOf(line);
    String code = codeOfAnother(before);
    SIGNE.does(() -> payers.change(form(code, TODAY.minusDays(4), Set.of())));
    SIGNE.does(() -> payers.change(form(null, TODAY.minusDays(2), Set.of())));
    SIGNE.does(() -> payers.change(form(code, TODAY, Set.of())));
    String after = payerOf(line);
    assertThat(after).isNotEqualTo(before);

    LineRef now = now(line);
    Orders.HANDLER.does(() -> handling.deliver(now, TODAY.minusDays(6)));

    assertThat(payersOf(line))
        .containsExactly(
            "DELIVERED " + TODAY.minusDays(6) + " " + before,
            "PAYER_CHANGED " + TODAY.minusDays(4) + " " + after,
            "PAYER_CHANGED " + TODAY.minusDays(2) + " " + before,
            "PAYER_CHANGED " + TODAY + " " + after);
    assertThat(payerOf(line)).isEqualTo(after);
  }

  @Test
  @Tag("PY-07")
  void shouldLetWhoPaysNowPayAllOfALaterDelivery() throws Exception {
    LineRef line = onOrder();
    String before = payerOf(line);
    SIGNE.does(() -> payers.change(form(codeOfAnother(before), TODAY.minusDays(4), Set.of())));
    String after = payerOf(line);

    LineRef now = now(line);
    Orders.HANDLER.does(() -> handling.deliver(now, TODAY.minusDays(4)));

    assertThat(payersOf(line)).containsExactly("DELIVERED " + TODAY.minusDays(4) + " " + after);
  }

  /** Who pays as before does so at the price that was ordered. */
  @Test
  @Tag("PY-07")
  void shouldKeepThePriceOfWhoPaysAsBefore() throws Exception {
    LineRef line = onOrder();
    String holding =
        " WHERE order_line_id = (SELECT id FROM customer_order_line"
            + " WHERE customer_order_id = ?)";
    Database.sql().execute("UPDATE device_holding SET price = 123.45" + holding, line.orderId());
    ChangePayer housing =
        new ChangePayer(
            Orders.patient(),
            PayerChanges.lastChange(),
            null,
            "Särskilt boende",
            false,
            TODAY.minusDays(4),
            "Flyttat",
            Set.of());
    SIGNE.does(() -> payers.change(housing));

    LineRef now = now(line);
    Orders.HANDLER.does(() -> handling.deliver(now, TODAY.minusDays(6)));

    assertThat(
            Database.sql()
                .values(
                    "SELECT e.kind || ' ' || e.monthly_rate FROM rent_event e"
                        + " JOIN device_holding h ON h.id = e.holding_id"
                        + " JOIN customer_order_line l ON l.id = h.order_line_id"
                        + " WHERE l.customer_order_id = ?",
                    line.orderId()))
        .containsExactly("DELIVERED 123.45");
  }

  /** What sits on something bought goes its own way, whichever day it is registered. */
  @Test
  @Tag("CP-05")
  @Tag("PY-07")
  void shouldLetAPartOfWhatIsBoughtFollowTheBaseCode() throws Exception {
    LineRef early = onOrder();
    LineRef late = onOrder();
    long bought = orders.bought(TODAY.minusDays(9));
    for (LineRef part : List.of(early, late)) {
      Database.sql()
          .execute(
              "UPDATE device_holding SET parent_holding_id = ? WHERE order_line_id ="
                  + " (SELECT id FROM customer_order_line WHERE customer_order_id = ?)",
              bought,
              part.orderId());
    }
    String before = payerOf(early);
    Orders.HANDLER.does(() -> handling.deliver(early, TODAY.minusDays(6)));
    long ticked =
        Database.sql()
            .number(
                "SELECT h.id FROM device_holding h JOIN customer_order_line l"
                    + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
                early.orderId());
    SIGNE.does(
        () -> payers.change(form(codeOfAnother(before), TODAY.minusDays(4), Set.of(ticked))));
    LineRef now = now(late);
    Orders.HANDLER.does(() -> handling.deliver(now, TODAY.minusDays(6)));

    assertThat(payerOf(early)).isNotEqualTo(before);
    assertThat(payersOf(late)).isEqualTo(payersOf(early)).hasSize(2);
  }

  /** What was taken out of a store the day before a change: who paid then pays that day. */
  @Test
  @Tag("PY-07")
  @Tag("WD-02")
  void shouldLetWhoPaidYesterdayPayForWhatWasTakenThen() throws Exception {
    String unit =
        Database.sql()
            .value(
                "SELECT MIN(i.individual_number) FROM device_individual i"
                    + " JOIN article a ON a.id = i.article_id"
                    + " JOIN buffer_store s ON s.id = i.store_id WHERE s.store_number = '6101'"
                    + " AND a.fixed_payer_id IS NULL AND a.charging_form = 'RENTAL'"
                    + " AND a.status = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM cart_line c"
                    + " WHERE c.individual_id = i.id AND c.status = 'RESERVED')");
    SIGNE.does(() -> payers.change(form(codeOfAnother(payerOf(onOrder())), TODAY, Set.of())));

    Orders.PRESCRIBER.does(
        () ->
            withdrawals.register(
                new RegisterWithdrawal(
                    UUID.randomUUID().toString(),
                    Shelves.store("6101"),
                    Orders.patient(),
                    TODAY.minusDays(1),
                    List.of(new RegisterWithdrawal.Line(unit, 1, null)))));

    assertThat(
            Database.sql()
                .values(
                    "SELECT e.kind FROM rent_event e JOIN device_holding h ON h.id = e.holding_id"
                        + " JOIN device_individual i ON i.id = h.individual_id"
                        + " WHERE i.individual_number = ? AND e.kind <> 'RATE_CHANGED'"
                        + " ORDER BY e.id",
                    unit))
        .containsExactly("DELIVERED", "PAYER_CHANGED");
  }

  private LineRef onOrder() throws Exception {
    return orders.allocated(orders.rented());
  }

  private static LineRef now(LineRef line) {
    return new LineRef(
        line.orderId(),
        Database.sql().number("SELECT version FROM customer_order WHERE id = ?", line.orderId()),
        line.lineNumber());
  }

  private static String payerOf(LineRef line) {
    return Database.sql()
        .value(
            "SELECT h.payer_id FROM device_holding h JOIN customer_order_line l"
                + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
            line.orderId());
  }

  private static List<String> payersOf(LineRef line) {
    return Database.sql()
        .values(
            "SELECT e.kind || ' ' || e.happened_on || ' ' || e.payer_id FROM rent_event e"
                + " JOIN device_holding h"
                + " ON h.id = e.holding_id JOIN customer_order_line l ON l.id = h.order_line_id"
                + " WHERE e.payer_id IS NOT NULL AND l.customer_order_id = "
                + line.orderId()
                + " ORDER BY e.id");
  }
}
