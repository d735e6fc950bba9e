package se.websesam.configuration.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.configuration.domain.DeviceRules.Added;
import se.websesam.configuration.domain.DeviceRules.GivesWay;

/** A chair with wheels of 24 inches; 22 inches by side, and solid ones for either side. */
class DeviceRulesTest {

  private static final long RIGHT_24 = 1;
  private static final long LEFT_24 = 2;
  private static final long RIGHT_22 = 3;
  private static final long LEFT_22 = 4;
  private static final long SOLID = 5;
  private static final long DRIVE = 6;

  private final DeviceRules chair =
      new DeviceRules(
          new MainDevice(100, "M", "Stol", "Stol", false, null),
          List.of(
              part(RIGHT_24),
              part(LEFT_24),
              part(RIGHT_22),
              part(LEFT_22),
              part(SOLID),
              part(DRIVE)),
          List.of(
              new Fit(RIGHT_24, "hjul", Side.RIGHT, 1, 1),
              new Fit(LEFT_24, "hjul", Side.LEFT, 1, 1),
              new Fit(RIGHT_22, "hjul", Side.RIGHT, 1, 1),
              new Fit(LEFT_22, "hjul", Side.LEFT, 1, 1),
              new Fit(SOLID, "hjul", Side.NONE, 1, 2),
              new Fit(DRIVE, null, Side.NONE, 1, 1)),
          List.of(new Place("hjul", 2, 1, 2, null, null)),
          List.of(new Relation(RelationKind.REPLACES, DRIVE, List.of(RIGHT_24))),
          Build.of(Map.of(RIGHT_24, 1, LEFT_24, 1)));

  @Test
  void shouldTakeAwayTheWheelOfTheSameSide() {
    Added added = chair.add(chair.standard(), RIGHT_22, 1);

    assertEquals(Map.of(LEFT_24, 1, RIGHT_22, 1), added.build().pieces());
    assertEquals(List.of(new GivesWay(RIGHT_24, 1, RIGHT_22, "hjul")), added.gaveWay());
  }

  @Test
  void shouldTakeAwayBothForTwoThatFitEitherSide() {
    Added added = chair.add(chair.standard(), SOLID, 2);

    assertEquals(Map.of(SOLID, 2), added.build().pieces());
    assertEquals(2, added.gaveWay().size());
  }

  @Test
  void shouldNotTakeAwayWhatSomebodyHasChosen() {
    Build chosen = chair.add(chair.standard(), RIGHT_22, 1).build();

    Added added = chair.add(chosen, SOLID, 2);

    assertEquals(Map.of(RIGHT_22, 1, SOLID, 2), added.build().pieces());
    assertTrue(
        chair.facts(added.build(), null).stream()
            .anyMatch(f -> f.kind() == FactKind.CAPACITY && !f.holds(added.build())));
  }

  @Test
  void shouldTakeAwayWhatIsReplaced() {
    Added added = chair.add(chair.standard(), DRIVE, 1);

    assertEquals(List.of(new GivesWay(RIGHT_24, 1, DRIVE, null)), added.gaveWay());
  }

  @Test
  void shouldHoldInItsStandard() {
    assertTrue(
        chair.facts(chair.standard(), null).stream().allMatch(f -> f.holds(chair.standard())));
  }

  @Test
  @Tag("CP-02")
  void shouldCarryNothingWhenItNeverHasComponents() {
    DeviceRules never =
        new DeviceRules(
            new MainDevice(100, "M", "Stol", "Stol", true, null),
            List.of(part(DRIVE)),
            List.of(new Fit(DRIVE, null, Side.NONE, 1, 1)),
            List.of(),
            List.of(),
            Build.of(Map.of()));

    assertFalse(never.isCandidate(DRIVE));
    assertTrue(
        never.facts(Build.of(Map.of(DRIVE, 1)), null).stream()
            .anyMatch(f -> f.kind() == FactKind.NEVER_COMPONENTS));
  }

  private static Part part(long id) {
    return new Part(id, "A" + id, "Del " + id, ChargingForm.SALE, BigDecimal.TEN, true, 0, null);
  }
}
