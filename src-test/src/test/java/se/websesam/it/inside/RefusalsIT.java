package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.invoice.service.InvoiceRunService;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.recipient.domain.IdentityNumber;
import se.websesam.recipient.service.RecipientService;
import se.websesam.recipient.view.HolderSearch;

/** Refusals that only a database can give, each by its code, each leaving all rows as they were. */
@InContainer
class RefusalsIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final String PATIENT = "191212121212";

  @Inject private RecipientService recipients;
  @Inject private CustomerOrderService orders;
  @Inject private OrderHandlingService handling;
  @Inject private InvoiceRunService invoicing;
  @Inject private Orders made;

  @Test
  @Tag("V-ID-03")
  void shouldFindNoPatientByANumberThatNobodyHas() {
    HolderSearch nobody = new HolderSearch(IdentityNumber.parse("201701012393"), null, null);

    refused("V-ID-03", Orders.PRESCRIBER, () -> recipients.open(nobody));
  }

  @Test
  @Tag("V-ID-04")
  void shouldFindNoCareUnitByANumberThatNoneHas() {
    HolderSearch nowhere = new HolderSearch(null, "999999", null);

    refused("V-ID-04", Orders.PRESCRIBER, () -> recipients.open(nowhere));
  }

  @Test
  @Tag("V-ID-05")
  void shouldOrderNothingToTheDeceased() {
    SaveOrder form = made.form(made.sold(), 1);

    whilePatient(
        "deceased_on = DATE '2026-01-31'",
        "deceased_on = NULL",
        () -> refused("V-ID-05", Orders.PRESCRIBER, () -> orders.submit(form)));
  }

  @Test
  @Tag("V-ID-06")
  void shouldOrderNothingBeforeTheCentreHasReleasedThePatient() {
    SaveOrder form = made.form(made.sold(), 1);

    whilePatient(
        "awaiting_release = TRUE",
        "awaiting_release = FALSE",
        () -> refused("V-ID-06", Orders.PRESCRIBER, () -> orders.submit(form)));
  }

  @Test
  @Tag("V-AR-01")
  void shouldOrderNoArticleThatDoesNotExist() {
    SaveOrder form = made.form("00000", 1);

    assertThatThrownBy(() -> Orders.PRESCRIBER.does(() -> orders.submit(form)))
        .hasMessage("V-AR-01");
  }

  @Test
  @Tag("V-CO-11")
  void shouldAdaptNothingWithoutAnInstruction() throws Exception {
    SaveOrder plain = made.form(made.rented(), 1);
    SaveOrder.Line line = new SaveOrder.Line(made.rented(), 1, null, null, null, true, null, null);
    SaveOrder adapted =
        new SaveOrder(
            plain.formKey(),
            null,
            null,
            plain.recipientRef(),
            null,
            plain.delivery(),
            null,
            List.of(line));

    refused("V-CO-11", Orders.PRESCRIBER, () -> orders.submit(adapted));
  }

  @Test
  @Tag("V-CO-15")
  void shouldPromiseNoDayThatHasPassed() throws Exception {
    LineRef line = made.line(made.submitted(made.sold()));

    refused("V-CO-15", Orders.HANDLER, () -> handling.expect(line, TODAY.minusDays(1)));
    refused("V-CO-15", Orders.HANDLER, () -> handling.expect(line, null));
  }

  @Test
  @Tag("V-CO-16")
  void shouldDeliverOnNoDayAhead() throws Exception {
    LineRef line = made.allocated(made.sold());

    refused("V-CO-16", Orders.HANDLER, () -> handling.deliver(line, TODAY.plusDays(1)));
  }

  @Test
  @Tag("V-IV-02")
  void shouldInvoiceNoMonthThatIsNotOver() {
    refused("V-IV-02", Staff.named("finance"), () -> invoicing.start(YearMonth.from(TODAY)));
  }

  private static void refused(String code, Staff who, Callable<?> act) {
    Remains kept = Remains.now();

    assertThatThrownBy(() -> who.does(act)).hasMessage(code);

    assertThat(Remains.now()).isEqualTo(kept);
  }

  private static void whilePatient(String so, String asBefore, Runnable act) {
    patient(so);
    try {
      act.run();
    } finally {
      patient(asBefore);
    }
  }

  private static void patient(String so) {
    Database.sql().execute("UPDATE recipient SET " + so + " WHERE identity_number = ?", PATIENT);
  }
}
