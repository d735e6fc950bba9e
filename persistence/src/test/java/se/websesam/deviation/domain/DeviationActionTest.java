package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("V-DV-10")
class DeviationActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("deviation-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(DeviationStatus status, DeviationAction action) {
    TABLE.assertTransition(status, action, DeviationAction::from);
  }

  @ParameterizedTest
  @EnumSource
  void shouldHaveSomebodyWhoseTurnItIsAndAWayToTheEnd(DeviationStatus status) {
    Set<DeviationStatus> reached = EnumSet.of(status);
    while (reached.addAll(reached.stream().flatMap(DeviationActionTest::next).toList())) {}

    assertTrue(reached.stream().anyMatch(end -> !end.isOpen()), status.name());
    assertEquals(status.isOpen(), status.turn() != DeviationTurn.NOBODY);
    assertEquals(status.isOpen(), next(status).findAny().isPresent(), status.name());
  }

  private static Stream<DeviationStatus> next(DeviationStatus status) {
    return Arrays.stream(DeviationAction.values())
        .filter(action -> action.isAllowed(status))
        .map(action -> action.from(status));
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(DeviationStatus.class, DeviationAction.class);
  }
}
