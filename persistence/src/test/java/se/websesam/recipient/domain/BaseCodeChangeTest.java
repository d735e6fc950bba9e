package se.websesam.recipient.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
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
    assertRefused("V-BC-02", () -> change(TODAY, Act.of(7, NOW)));
  }

  @Test
  @Tag("V-BC-03")
  void shouldCountFromADayThatIsNotTooFarAhead() {
    assertRefused("V-BC-03", () -> change(null, WITH_REASON));
    assertRefused("V-BC-03", () -> change(TODAY.plusYears(1).plusDays(1), WITH_REASON));
    assertTrue(change(TODAY.plusYears(1), WITH_REASON).isComing());
  }

  @Test
  @Tag("PY-07")
  void shouldCountAtOnceUnlessItsDayIsToCome() {
    assertEquals(BaseCodeChangeStatus.IN_FORCE, change(TODAY, WITH_REASON).status());
    BaseCodeChange coming = change(TODAY.plusDays(1), WITH_REASON);
    assertEquals(BaseCodeChangeStatus.COMING, coming.status());

    coming.takeEffect();

    assertEquals(BaseCodeChangeStatus.IN_FORCE, coming.status());
  }

  @Test
  @Tag("V-BC-05")
  void shouldBeTakenBackUntilItTakesEffect() {
    Act act = Act.of(7, NOW);
    BaseCodeChange coming = change(TODAY.plusDays(1), WITH_REASON);
    BaseCodeChange inForce = change(TODAY.plusDays(1), WITH_REASON);
    inForce.takeEffect();
    assertRefused("V-BC-05", () -> inForce.takeBack(act));

    coming.takeBack(act);

    assertEquals(BaseCodeChangeStatus.TAKEN_BACK, coming.status());
    assertRefused("V-BC-05", () -> coming.takeBack(act));
    assertRefused("V-BC-05", coming::takeEffect);
  }

  @Test
  @Tag("PY-03")
  void shouldCountUntilTheDayBeforeTheNext() {
    PatientBaseCode code = PatientBaseCode.byHand(1, "41", TODAY);

    assertTrue(code.endBefore(TODAY.plusDays(1)));
    assertFalse(code.endBefore(TODAY));
  }

  @Test
  @Tag("PY-05")
  void shouldSayWhereThePatientLivesFromItsDay() {
    PatientSituation before =
        PatientSituation.of(change(TODAY, WITH_REASON).living("Korttidsboende", true));

    assertTrue(before.isInForceFrom(TODAY, "Korttidsboende", true));
    assertTrue(before.isInForceFrom(TODAY.plusDays(1), "Korttidsboende", true));
    assertFalse(before.isInForceFrom(TODAY.minusDays(1), "Korttidsboende", true));
    assertFalse(before.isInForceFrom(TODAY, "Korttidsboende", false));
    assertFalse(before.isInForceFrom(TODAY, null, true));
    assertTrue(before.endBefore(TODAY.plusDays(1)));
    assertFalse(before.isInForceFrom(TODAY, "Korttidsboende", true));
    assertFalse(before.endBefore(TODAY));

    before.say(change(TODAY, WITH_REASON).living("Särskilt boende", false));

    assertTrue(before.beginsOn(TODAY));
    assertTrue(before.isInForceFrom(TODAY, "Särskilt boende", false));
  }

  @Test
  @Tag("PY-03")
  void shouldKnowTheSameCodeAgain() {
    PatientBaseCode code = PatientBaseCode.byHand(1, "41", TODAY);

    assertTrue(code.isInForceFrom(TODAY.plusDays(1), "41"));
    assertFalse(code.isInForceFrom(TODAY.minusDays(1), "41"));
    assertFalse(code.isInForceFrom(TODAY, "30"));
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
  }

  private static BaseCodeChange change(LocalDate from, Act act) {
    return BaseCodeChange.of(1, "41", from, Set.of(5L), TODAY, act);
  }
}
