package se.websesam.configuration.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fact;
import se.websesam.configuration.domain.FactKind;
import se.websesam.configuration.domain.Fit;
import se.websesam.configuration.domain.MainDevice;
import se.websesam.configuration.domain.Part;
import se.websesam.configuration.domain.Place;
import se.websesam.configuration.domain.Relation;
import se.websesam.configuration.domain.RelationKind;
import se.websesam.configuration.domain.Side;
import se.websesam.configuration.domain.Verdict;

/** What joins a device that somebody has, and that breaks a rule as it is: a cushion too narrow. */
class HeldDeviceTest {

  private static final long CUSHION = 1;
  private static final long LEFT = 2;
  private static final long RIGHT = 3;

  private final DeviceRules held =
      new DeviceRules(
          new MainDevice(100, "M", "Stol", "Stol", false, 125),
          List.of(part(CUSHION, 380), part(LEFT, null), part(RIGHT, null)),
          List.of(
              new Fit(CUSHION, "dynor", Side.NONE, 1, 1),
              new Fit(LEFT, "hjul", Side.LEFT, 1, 1),
              new Fit(RIGHT, "hjul", Side.RIGHT, 1, 1)),
          List.of(new Place("dynor", 1, null, 0, 405, 430), new Place("hjul", 2, 1, 0, null, null)),
          List.of(new Relation(RelationKind.PAIR, LEFT, List.of(RIGHT))),
          Build.of(Map.of(CUSHION, 1)));

  @Test
  @Tag("V-CF-03")
  void shouldNotHoldAgainstWhatJoinsWhatTheDeviceBreaksAsItIs() {
    Build both = held.standard().plus(LEFT, 1).plus(RIGHT, 1);

    assertTrue(BuildSolver.ofHeld(held, both).verdict().isPossible());
  }

  @Test
  @Tag("V-CF-03")
  void shouldStillExplainWhatCannotJoin() {
    Verdict verdict = BuildSolver.ofHeld(held, held.standard().plus(LEFT, 1)).verdict();

    assertTrue(verdict.clash().stream().map(Fact::kind).toList().contains(FactKind.PAIR));
    assertEquals(Map.of(RIGHT, 1), verdict.repairs().get(0).changes());
  }

  private static Part part(long id, Integer millimetres) {
    return new Part(
        id, "A" + id, "Del " + id, ChargingForm.SALE, BigDecimal.TEN, true, 0, millimetres);
  }
}
