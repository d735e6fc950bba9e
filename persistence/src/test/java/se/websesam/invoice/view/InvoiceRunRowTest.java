package se.websesam.invoice.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.websesam.invoice.domain.InvoiceRunStatus;

class InvoiceRunRowTest {

  private static final Instant NOW = Instant.parse("2026-11-01T02:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "RUNNING,0,0,0",
    "RUNNING,0,300000,0",
    "RUNNING,150000,300000,50",
    "RUNNING,300000,300000,99",
    "FAILED,310000,300000,99",
    "COMPLETED,0,0,100"
  })
  void shouldShowHowMuchIsDone(InvoiceRunStatus status, long read, long total, int percent) {
    assertEquals(percent, row(status, read, total).percent());
  }

  @Test
  void shouldBeAliveOnlyWithASignOfLife() {
    assertTrue(row(InvoiceRunStatus.RUNNING, 0, 1).isAlive(NOW.plusSeconds(59)));
    assertFalse(row(InvoiceRunStatus.RUNNING, 0, 1).isAlive(NOW.plusSeconds(61)));
    assertFalse(row(InvoiceRunStatus.FAILED, 0, 1).isAlive(NOW));
  }

  private static InvoiceRunRow row(InvoiceRunStatus status, long read, long total) {
    return new InvoiceRunRow(
        YearMonth.of(2026, 10), status, "TIMER", NOW, NOW, null, 1L, read, total, 0, 0);
  }
}
