package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.shared.domain.IllegalTransition;

class RefillRunTest {

  private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");

  private final RefillRun run = RefillRun.begin(null, 7, "TIMER", NOW);

  @Test
  void shouldBeHeldByItsExecutionAlone() {
    assertTrue(run.isHeldBy(7));
    assertFalse(run.isHeldBy(8));
  }

  @Test
  void shouldBeAliveForAMinuteAfterEachStore() {
    run.showLife(NOW.plusSeconds(30));

    assertTrue(run.isAlive(NOW.plusSeconds(89)));
    assertFalse(run.isAlive(NOW.plusSeconds(90)));
  }

  @Test
  void shouldBeHeldByNobodyWhenItBrokeOff() {
    run.fail(NOW);

    assertFalse(run.isHeldBy(7));
    assertFalse(run.isAlive(NOW));
    assertEquals(RefillStatus.FAILED, run.status());
  }

  @Test
  @Tag("V-RF-01")
  void shouldNotBeCompletedByOneThatWasDeclaredDead() {
    run.fail(NOW);

    IllegalTransition refused =
        assertThrows(IllegalTransition.class, () -> run.complete(NOW.plusSeconds(1)));

    assertEquals("V-RF-01", refused.code());
  }
}
