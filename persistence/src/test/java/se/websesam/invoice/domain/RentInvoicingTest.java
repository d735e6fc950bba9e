package se.websesam.invoice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.websesam.device.domain.RentCharge;
import se.websesam.device.domain.RentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.device.domain.RentRule;

class RentInvoicingTest {

  private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final BigDecimal RATE = new BigDecimal("310.00");
  private static final Instant IN_JANUARY = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant IN_OCTOBER = Instant.parse("2026-10-05T10:00:00Z");

  private static final RentEvent DELIVERY =
      RentEvent.delivered(41, LocalDate.of(2026, 1, 5), IN_JANUARY, 7, RATE);
  private static final RentEvent LATE_RETURN =
      RentEvent.of(42, RentEventKind.RETURNED, LocalDate.of(2026, 9, 10), IN_OCTOBER);
  private static final RentCharge SEPTEMBER_INVOICED =
      new RentCharge(
          SEPTEMBER,
          LocalDate.of(2026, 9, 1),
          LocalDate.of(2026, 9, 30),
          30,
          7,
          RATE,
          RATE,
          List.of(41L));

  private final RentInvoicing first =
      new RentInvoicing(RentRule.standard(), new RunScope(SEPTEMBER, SEPTEMBER, RunScope.NOTHING));
  private final RentInvoicing second =
      new RentInvoicing(
          RentRule.standard(),
          new RunScope(OCTOBER, SEPTEMBER, Instant.parse("2026-10-01T00:00:00Z")));

  @Test
  void shouldChargeTheMonthForEachPieceWithVatAndEvidence() {
    List<InvoiceLineDraft> lines = first.lines(holding(2, List.of(DELIVERY), List.of()));

    InvoiceLineDraft line = lines.get(0);
    assertEquals(1, lines.size());
    assertEquals(InvoiceLineKind.RENT, line.kind());
    assertEquals(new BigDecimal("620.00"), line.net());
    assertEquals(new BigDecimal("155.00"), line.vat());
    assertEquals(RATE, line.price());
    assertEquals("41", line.evidence());
    assertEquals(SEPTEMBER, line.coversMonth());
  }

  @Test
  void shouldLeaveMonthsBeforeTheFirstRunAlone() {
    RunScope everything = new RunScope(OCTOBER, SEPTEMBER, RunScope.EVERYTHING);

    List<InvoiceLineDraft> lines =
        new RentInvoicing(RentRule.standard(), everything)
            .lines(holding(1, List.of(DELIVERY), List.of()));

    assertEquals(
        List.of(SEPTEMBER, OCTOBER), lines.stream().map(InvoiceLineDraft::coversMonth).toList());
  }

  @Test
  void shouldCorrectALineCarriedOverFromBeforeTheFirstRun() {
    RunScope fromOctober = new RunScope(OCTOBER, OCTOBER, RunScope.EVERYTHING);

    List<InvoiceLineDraft> lines =
        new RentInvoicing(RentRule.standard(), fromOctober)
            .lines(holding(1, List.of(DELIVERY, LATE_RETURN), List.of(SEPTEMBER_INVOICED)));

    assertEquals(
        List.of(new BigDecimal("-310.00"), new BigDecimal("103.33")),
        lines.stream().map(InvoiceLineDraft::net).toList());
  }

  @Test
  void shouldCreditAReturnThatBecameKnownLate() {
    List<InvoiceLineDraft> lines =
        second.lines(holding(1, List.of(DELIVERY, LATE_RETURN), List.of(SEPTEMBER_INVOICED)));

    assertEquals(
        List.of(InvoiceLineKind.RENT_CREDIT, InvoiceLineKind.RENT),
        lines.stream().map(InvoiceLineDraft::kind).toList());
    assertEquals(new BigDecimal("-310.00"), lines.get(0).net());
    assertEquals(new BigDecimal("-77.50"), lines.get(0).vat());
    assertEquals(-30, lines.get(0).days());
    assertEquals(new BigDecimal("103.33"), lines.get(1).net());
    assertTrue(lines.get(0).evidence().contains("42"), lines.get(0).evidence());
  }

  @Test
  void shouldNameTheHoldingThatCannotBeSettled() {
    List<RentEvent> circle =
        List.of(
            DELIVERY,
            RentEvent.reversed(43, LocalDate.of(2026, 9, 1), IN_OCTOBER, 44),
            RentEvent.reversed(44, LocalDate.of(2026, 9, 1), IN_OCTOBER, 43));

    RentedHolding broken = holding(1, circle, List.of());

    IllegalStateException told =
        assertThrows(IllegalStateException.class, () -> second.lines(broken));
    assertTrue(told.getMessage().startsWith("holding 5: "), told.getMessage());
  }

  private static RentedHolding holding(
      int quantity, List<RentEvent> events, List<RentCharge> invoiced) {
    return new RentedHolding(5, 3, quantity, new BigDecimal("0.25"), events, invoiced);
  }
}
