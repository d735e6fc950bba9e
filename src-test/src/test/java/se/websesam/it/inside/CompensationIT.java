package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.CaseInvoices.BEFORE;
import static se.websesam.it.inside.CaseInvoices.lines;
import static se.websesam.it.inside.Holdings.changePayer;
import static se.websesam.it.inside.Holdings.payerOf;
import static se.websesam.it.inside.Losses.REPORTER;
import static se.websesam.it.inside.Losses.SERVICE;
import static se.websesam.it.inside.Losses.ref;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.it.inside.Pickups.Held;

/** What is charged for a loss, until it stands on an invoice, and given back when it is found. */
@InContainer
class CompensationIT {

  private static final List<String> LONG_AGO = List.of("1999-01", "1999-02");
  private static final BigDecimal VALUE = new BigDecimal("4500.50");

  @Inject private LostDeviceService losses;
  @Inject private CaseChargeQueries charges;
  @Inject private CaseInvoices invoices;
  @Inject private Pickups pickups;
  @Inject private Losses reports;
  @Inject private Orders orders;

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

    invoices.invoice(number);
    assertThat(lines(number)).containsExactly("COMPENSATION 4500.50 0.00 " + payer);
    invoices.assertProven(number, ChargeCause.LOSS, held.unit());
    assertThat(REPORTER.does(() -> charges.ofLoss(number)))
        .singleElement()
        .matches(CaseCharge::isInvoiced);
    MonthRuns.putAway(LONG_AGO.get(0));
    invoices.invoice(number);
    assertThat(lines(number)).hasSize(1);
    MonthRuns.putAway(LONG_AGO.get(1));

    assertRefused(
        "V-LO-11", () -> SERVICE.does(() -> losses.changeResidual(ref(number), VALUE, null)));

    changePayer(held.id());
    SERVICE.does(() -> losses.foundAtCentre(ref(number)));
    invoices.invoice(number);

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
    invoices.invoice(number);
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

    invoices.invoice(number);

    assertThat(lines(number)).singleElement().asString().startsWith("COMPENSATION 10.00 ");
  }

  @Test
  @Tag("V-LO-12")
  void shouldChargeNoResidualValueOfWhatWasBought() throws Exception {
    String number = negligentlyLost(new Held(orders.bought(BEFORE), null, Orders.patient()));

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
    String number = reports.lost(pickups.held(), BEFORE);
    assertRefused("V-LO-08", () -> SERVICE.does(() -> losses.charge(ref(number), VALUE, null)));
    REPORTER.does(() -> losses.judge(ref(number), false, "Birgit Ekhammar"));

    assertRefused("V-LO-08", () -> SERVICE.does(() -> losses.charge(ref(number), VALUE, null)));
    assertThat(waiting(number)).isZero();
  }

  private String negligentlyLost(Held held) throws Exception {
    String number = reports.lost(held, BEFORE);
    REPORTER.does(() -> losses.judge(ref(number), true, "Birgit Ekhammar"));
    return number;
  }

  private static long waiting(String number) {
    return Database.sql().number("SELECT COUNT(*) FROM sale_charge WHERE cause_number = ?", number);
  }
}
