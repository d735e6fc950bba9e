package se.websesam.invoice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.shared.domain.IllegalTransition;

class InvoiceRunTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Instant NOW = Instant.parse("2026-11-01T02:00:00Z");

  private final InvoiceRun run = InvoiceRun.begin(OCTOBER, 7, "TIMER", NOW);

  @Test
  void shouldBeHeldByTheExecutionThatBeganIt() {
    assertTrue(run.isHeldBy(7));
    assertFalse(run.isHeldBy(8));
    assertEquals(InvoiceRunStatus.RUNNING, run.status());
    assertEquals(OCTOBER, run.month());
  }

  @Test
  void shouldBeAliveForAMinuteWithoutASign() {
    assertTrue(run.isAlive(NOW.plusSeconds(59)));
    assertFalse(run.isAlive(NOW.plusSeconds(60)));
  }

  @Test
  void shouldBeHeldByNobodyWhenItFailed() {
    run.fail(NOW.plusSeconds(5));

    assertFalse(run.isHeldBy(7));
    assertFalse(run.isAlive(NOW.plusSeconds(5)));
  }

  @Test
  void shouldGoOnWithAnotherExecutionAndKeepItsFirstStart() {
    run.fail(NOW.plusSeconds(5));
    run.resume(8, "SERVER", NOW.plusSeconds(90));

    assertTrue(run.isHeldBy(8));
    assertTrue(run.isAlive(NOW.plusSeconds(100)));
    assertEquals(NOW, run.startedAt());
  }

  @Test
  @Tag("V-IV-03")
  void shouldRefuseToInvoiceACompletedMonthAgain() {
    run.complete(NOW.plusSeconds(5));

    IllegalTransition refused =
        assertThrows(IllegalTransition.class, () -> run.resume(8, "SERVER", NOW));

    assertEquals("V-IV-03", refused.code());
    assertFalse(run.isHeldBy(7));
  }
}
