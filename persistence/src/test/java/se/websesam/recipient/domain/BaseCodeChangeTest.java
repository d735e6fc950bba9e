package se.websesam.recipient.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

class BaseCodeChangeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
  private static final Act WITH_REASON = new Act(7, NOW, "Flyttat till särskilt boende");

  @Test
  @Tag("V-BC-02")
  void shouldAskForAReason() {
    assertRefused("V-BC-02", () -> BaseCodeChange.of(1, "41", TODAY, TODAY, Act.of(7, NOW)));
  }

  @Test
  @Tag("V-BC-03")
  void shouldCountFromADayThatHasCome() {
    assertRefused("V-BC-03", () -> BaseCodeChange.of(1, "41", null, TODAY, WITH_REASON));
    assertRefused(
        "V-BC-03", () -> BaseCodeChange.of(1, "41", TODAY.plusDays(1), TODAY, WITH_REASON));
    BaseCodeChange.of(1, null, TODAY, TODAY, WITH_REASON);
  }

  @Test
  @Tag("PY-03")
  void shouldCountUntilTheDayBeforeTheNext() {
    PatientBaseCode code = PatientBaseCode.byHand(1, "41", TODAY);

    assertTrue(code.endBefore(TODAY.plusDays(1)));
    assertFalse(code.endBefore(TODAY));
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
  }
}
