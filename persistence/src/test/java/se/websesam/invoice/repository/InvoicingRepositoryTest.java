package se.websesam.invoice.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.device.domain.RentEventKind;
import se.websesam.invoice.domain.InvoiceRunStatus;
import se.websesam.invoice.domain.WaitingSale;
import se.websesam.invoice.view.InvoiceDetails;
import se.websesam.invoice.view.InvoiceLineRow;
import se.websesam.invoice.view.InvoiceRow;
import se.websesam.invoice.view.InvoiceRunRow;
import se.websesam.invoice.view.InvoiceSearch;
import se.websesam.invoice.view.InvoiceTotal;
import se.websesam.invoice.view.LineEvidence;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.repository.TestDatabase;
import se.websesam.shared.view.PageRequest;

class InvoicingRepositoryTest {

  private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Instant FIRST_OF_OCTOBER = Instant.parse("2026-10-01T01:00:00Z");
  private static final Instant FIRST_OF_NOVEMBER = Instant.parse("2026-11-01T02:00:00Z");

  private static final CallerScope EVERYBODY = new CallerScope(99, true);
  private static final CallerScope NORTH = new CallerScope(1, false);
  private static final PageRequest PAGE = new PageRequest(0, 50);

  private static final String LINES =
      "SELECT l.invoice_month || ' ' || l.kind || ' ' || l.holding_id || ' ' || l.covers_month"
          + " || ' ' || l.period_from || '..' || l.period_to || ' ' || l.days || ' d x '"
          + " || l.quantity || ' payer ' || l.payer_id || ' ' || l.net || ' ' || l.vat"
          + " || ' [' || l.evidence || ']' FROM invoice_line l"
          + " ORDER BY l.invoice_month, l.holding_id, l.covers_month, l.net";

  private static final String LATE_RETURN =
      "INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by)"
          + " VALUES (302, 30, 'RETURNED', DATE '2026-09-10',"
          + " TIMESTAMP WITH TIME ZONE '2026-10-05 10:00:00+02', 1);"
          + " INSERT INTO rent_event (id, holding_id, kind, happened_on, recorded_at, recorded_by,"
          + " payer_id) VALUES (202, 20, 'PAYER_CHANGED', DATE '2026-10-01',"
          + " TIMESTAMP WITH TIME ZONE '2026-10-02 10:00:00+02', 1, 3)";

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldInvoiceAMonthAndCorrectItInTheNext(TestDatabase database) {
    MonthInvoicing county = new MonthInvoicing(database);

    county.invoice(SEPTEMBER, FIRST_OF_OCTOBER);
    database.execute(LATE_RETURN);
    county.invoice(OCTOBER, FIRST_OF_NOVEMBER);

    assertEquals(
        String.join(
            "\n",
            "2026-09 RENT 10 2026-09 2026-09-01..2026-09-30 30 d x 1 payer 1 310.00 77.50 [101]",
            "2026-09 RENT 20 2026-09 2026-09-16..2026-09-30 15 d x 2 payer 1 310.00 77.50 [201]",
            "2026-09 RENT 30 2026-09 2026-09-01..2026-09-30 30 d x 1 payer 2 310.00 77.50 [301]",
            "2026-09 RENT 60 2026-09 2026-09-01..2026-09-30 30 d x 1 payer 2 310.00 77.50"
                + " [601 603]",
            "2026-09 SALE 70 2026-09 2026-09-30..2026-09-30 0 d x 3 payer 1 299.70 74.93 [701]",
            "2026-10 RENT 10 2026-10 2026-10-01..2026-10-31 31 d x 1 payer 1 310.00 77.50 [101]",
            "2026-10 RENT 20 2026-10 2026-10-01..2026-10-31 31 d x 2 payer 3 620.00 155.00"
                + " [201 202]",
            "2026-10 RENT_CREDIT 30 2026-09 2026-09-01..2026-09-30 -30 d x 1 payer 2 -310.00"
                + " -77.50 [301 302]",
            "2026-10 RENT 30 2026-09 2026-09-01..2026-09-10 10 d x 1 payer 2 103.33 25.83"
                + " [301 302]",
            "2026-10 RENT 60 2026-10 2026-10-01..2026-10-31 31 d x 1 payer 2 310.00 77.50"
                + " [601 603]",
            "2026-10 SALE 80 2026-10 2026-10-01..2026-10-01 0 d x 1 payer 1 99.90 24.98 [801]"),
        String.join("\n", database.column(LINES)));
    assertEquals(
        List.of(
            "260900001 919.70 229.93",
            "260900002 310.00 77.50",
            "260900003 310.00 77.50",
            "261000001 409.90 102.48",
            "261000002 -206.67 -51.67",
            "261000003 310.00 77.50",
            "261000004 620.00 155.00"),
        database.column(
            "SELECT our_reference || ' ' || net || ' ' || vat FROM invoice ORDER BY 1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldPassOverASaleWhoseLineWasCarriedOver(TestDatabase database) {
    MonthInvoicing county = new MonthInvoicing(database);
    county.invoice(SEPTEMBER, FIRST_OF_OCTOBER);
    database.execute("UPDATE sale_charge SET invoice_run_id = NULL");

    county.invoice(OCTOBER, FIRST_OF_NOVEMBER);

    assertEquals(
        List.of("70", "80"),
        database.column(
            "SELECT holding_id FROM invoice_line WHERE kind = 'SALE' ORDER BY holding_id"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldLeaveOutWhatWasWithdrawnAfterItWasRead(TestDatabase database) {
    MonthInvoicing county = new MonthInvoicing(database);
    InvoicingRepository invoicing = database.repository(new InvoicingRepository());
    MonthInvoicing.Held held = county.begin(OCTOBER, FIRST_OF_NOVEMBER);
    List<WaitingSale> read = database.inTransaction(() -> invoicing.listSales(OCTOBER, 0, 10));
    database.execute("DELETE FROM sale_charge WHERE id = 701");

    List<WaitingSale> due = database.inTransaction(() -> invoicing.markInvoiced(held.runId, read));

    assertEquals(List.of(701L, 801L), read.stream().map(WaitingSale::id).toList());
    assertEquals(List.of(801L), due.stream().map(WaitingSale::id).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldGoOnAfterTheLastHoldingThatWasKept(TestDatabase database) {
    MonthInvoicing county = new MonthInvoicing(database);
    InvoiceRunRepository runs = database.repository(new InvoiceRunRepository());
    MonthInvoicing.Held held = county.begin(SEPTEMBER, FIRST_OF_OCTOBER);
    county.rentChunk(held);

    InvoiceRunRow half = runs.find(SEPTEMBER).orElseThrow();
    MonthInvoicing.Held again =
        database.inTransaction(
            () -> new MonthInvoicing.Held(runs.getForUpdate(held.runId), held.scope));
    while (county.rentChunk(again)) {
      // to the end
    }

    assertEquals(50, half.percent());
    assertEquals(2, half.linesWritten());
    InvoiceRunRow whole = runs.find(SEPTEMBER).orElseThrow();
    assertEquals(4, whole.holdingsRead());
    assertEquals(4, whole.linesWritten());
    assertEquals(whole, runs.findRunning().orElseThrow());
    assertEquals(List.of(whole), runs.list(PAGE).rows());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("V-IV-04")
  void shouldKeepNothingOfAnExecutionThatLostItsRun(TestDatabase database) {
    MonthInvoicing county = new MonthInvoicing(database);
    MonthInvoicing.Held held = county.begin(SEPTEMBER, FIRST_OF_OCTOBER);
    database.execute("UPDATE invoice_run SET execution_id = 4711");

    assertThrows(IllegalStateException.class, () -> county.rentChunk(held));

    assertEquals(List.of(), database.column(LINES));
    assertThrows(PersistenceException.class, () -> county.begin(OCTOBER, FIRST_OF_NOVEMBER));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldShowClosedInvoicesOfTheCallersCustomersOnly(TestDatabase database) {
    InvoiceRepository invoices = database.repository(new InvoiceRepository());
    MonthInvoicing county = new MonthInvoicing(database);
    county.invoice(SEPTEMBER, FIRST_OF_OCTOBER);
    county.rentChunk(county.begin(OCTOBER, FIRST_OF_NOVEMBER));

    List<InvoiceRow> all = invoices.list(EVERYBODY, InvoiceSearch.all(), PAGE).rows();
    List<InvoiceRow> north = invoices.list(NORTH, new InvoiceSearch(SEPTEMBER, null), PAGE).rows();

    assertEquals(
        List.of("260900003", "260900002", "260900001"),
        all.stream().map(InvoiceRow::ourReference).toList());
    assertEquals(
        List.of("260900002", "260900001"), north.stream().map(InvoiceRow::ourReference).toList());
    assertEquals(0, invoices.list(NORTH, new InvoiceSearch(null, 2L), PAGE).total());
    assertTrue(invoices.findByOurReference(EVERYBODY, "260900003").isPresent());
    assertTrue(invoices.findByOurReference(NORTH, "260900003").isEmpty());
    assertTrue(invoices.findDetails(NORTH, all.get(0).id()).isEmpty());
    assertEquals(0, invoices.listLines(NORTH, all.get(0).id(), PAGE).total());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldShowAnInvoiceWithTotalsLinesAndEvidence(TestDatabase database) {
    InvoiceRepository invoices = database.repository(new InvoiceRepository());
    new MonthInvoicing(database).invoice(SEPTEMBER, FIRST_OF_OCTOBER);

    InvoiceDetails details = invoices.findByOurReference(NORTH, "260900001").orElseThrow();
    List<InvoiceLineRow> lines = invoices.listLines(NORTH, details.head().id(), PAGE).rows();

    assertEquals("Kommunen", details.head().payer());
    assertEquals(new BigDecimal("1149.63"), details.head().gross());
    assertEquals(3, details.lines());
    assertEquals(
        List.of("RENT 620.00", "SALE 299.70"),
        details.totals().stream().map(InvoicingRepositoryTest::text).toList());
    assertEquals(
        List.of("A2 null 70", "A1 I-1 10", "A1 null 20"),
        lines.stream()
            .map(l -> l.articleNumber() + " " + l.individualNumber() + " " + holding(l))
            .toList());
    LineEvidence rent = invoices.findEvidence(NORTH, lines.get(1).id()).orElseThrow();
    assertEquals("r1", rent.recipientRef());
    assertEquals(RentEventKind.DELIVERED, rent.events().get(0).kind());
    assertEquals(LocalDate.of(2026, 1, 5), rent.events().get(0).happenedOn());
    assertEquals(Instant.parse("2026-01-05T09:00:00Z"), rent.events().get(0).recordedAt());
    assertEquals(List.of(), invoices.findEvidence(NORTH, lines.get(0).id()).orElseThrow().events());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("AC-13")
  void shouldShowNumbersOnlyOfPatientsInCareRelationAndNeverOfProtectedOnes(TestDatabase database) {
    RecipientRepository recipients = database.repository(new RecipientRepository());
    LocalDate today = LocalDate.of(2026, 11, 1);
    List<Long> holders = List.of(1L, 2L, 3L);

    assertEquals(
        Map.of(1L, "190001010001", 2L, "190001010002"),
        recipients.listVisibleNumbers(EVERYBODY, holders, today));
    assertEquals(
        Map.of(), recipients.listVisibleNumbers(new CallerScope(2, false), holders, today));
    database.execute("INSERT INTO user_customer VALUES (2, 2, FALSE)");
    assertEquals(
        Map.of(1L, "190001010001"),
        recipients.listVisibleNumbers(new CallerScope(2, false), holders, today));
    assertEquals(Map.of(), recipients.listVisibleNumbers(EVERYBODY, List.of(), today));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldCountACompletedRunAsDone(TestDatabase database) {
    new MonthInvoicing(database).invoice(SEPTEMBER, FIRST_OF_OCTOBER);

    InvoiceRunRow run =
        database.repository(new InvoiceRunRepository()).find(SEPTEMBER).orElseThrow();

    assertEquals(InvoiceRunStatus.COMPLETED, run.status());
    assertEquals(100, run.percent());
    assertEquals(3, run.invoices());
  }

  static Stream<TestDatabase> databases() {
    String county = read("small-county.sql");
    return TestDatabase.all().peek(database -> database.execute(county));
  }

  private static long holding(InvoiceLineRow line) {
    return Map.of("A2", 70L, "A1", line.individualNumber() == null ? 20L : 10L)
        .get(line.articleNumber());
  }

  private static String text(InvoiceTotal total) {
    return total.kind() + " " + total.net();
  }

  private static String read(String resource) {
    try (InputStream file =
        InvoicingRepositoryTest.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("--"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
