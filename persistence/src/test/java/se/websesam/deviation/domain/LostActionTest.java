package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("V-LO-04")
class LostActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("lost-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(LostStatus status, LostAction action) {
    TABLE.assertTransition(status, action, LostAction::from);
  }

  @ParameterizedTest
  @EnumSource
  void shouldEndSomewhere(LostStatus status) {
    assertEquals(
        status.isOpen(),
        Arrays.stream(LostAction.values())
            .filter(action -> action.isAllowed(status))
            .anyMatch(action -> status.isOpen() && !action.from(status).isOpen()));
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(LostStatus.class, LostAction.class);
  }
}
