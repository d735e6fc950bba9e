package se.websesam.invoice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

class InvoiceSelectionTest {

  private static final Act ACT = Act.of(7, Instant.parse("2026-11-27T09:00:00Z"));
  private static final YearMonth JANUARY = YearMonth.of(2027, 1);

  @ParameterizedTest
  @CsvSource({
    "LAST_MONTH,        2026-12, 2026-12",
    "LAST_THREE_MONTHS, 2026-10, 2026-12",
    "THIS_YEAR,         2027-01, 2027-01",
    "LAST_YEAR,         2026-01, 2026-12"
  })
  void shouldMeanOtherMonthsAsTimeGoes(InvoicePeriod period, YearMonth first, YearMonth last) {
    InvoiceSelection selection = InvoiceSelection.of(period);

    assertEquals(first, selection.first(JANUARY));
    assertEquals(last, selection.last(JANUARY));
  }

  @Test
  @Tag("V-IV-11")
  void shouldAskForMonthsInOrderAndNotMoreThanTwoYears() {
    YearMonth from = YearMonth.of(2025, 3);
    assertRefused("V-IV-11", () -> chosen(null, from));
    assertRefused("V-IV-11", () -> chosen(from, null));
    assertRefused("V-IV-11", () -> chosen(from, from.minusMonths(1)));
    assertRefused("V-IV-11", () -> chosen(from, from.plusMonths(24)));

    assertEquals(from.plusMonths(23), chosen(from, from.plusMonths(23)).last(JANUARY));
    assertEquals(from, chosen(from, from).first(JANUARY));
  }

  @Test
  @Tag("V-IV-12")
  void shouldAskForALeastThatIsNotMoreThanTheMost() {
    assertRefused("V-IV-12", () -> amounts("10.01", "10.00"));
    amounts("10.00", "10.00");
    amounts("-10.00", null);
  }

  @Test
  @Tag("V-IV-13")
  void shouldAskForANameOfATemplate() {
    InvoiceSelection selection = amounts("-10.00", null);
    assertRefused("V-IV-13", () -> InvoiceTemplate.of(" ", selection, ACT));
    assertRefused("V-IV-13", () -> InvoiceTemplate.of("x".repeat(81), selection, ACT));

    InvoiceTemplate template = InvoiceTemplate.of(" Hyror ", selection, ACT);

    assertEquals("Hyror", template.name());
    assertEquals(selection, template.selection());
    assertRefused("V-CC-01", () -> template.requireVersion(1));
  }

  @Test
  void shouldKeepTheMonthsChosen() {
    InvoiceSelection selection = chosen(JANUARY, JANUARY.plusMonths(2));

    assertEquals(selection, InvoiceTemplate.of("Kvartal", selection, ACT).selection());
  }

  private static InvoiceSelection chosen(YearMonth from, YearMonth to) {
    return new InvoiceSelection(InvoicePeriod.CHOSEN, from, to, null, null, null, null, null, null);
  }

  private static InvoiceSelection amounts(String least, String most) {
    return new InvoiceSelection(
        InvoicePeriod.LAST_MONTH,
        null,
        null,
        "410101",
        InvoiceLineKind.RENT,
        "14007",
        "H1",
        least == null ? null : new BigDecimal(least),
        most == null ? null : new BigDecimal(most));
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
  }
}
