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

@Tag("V-AW-04")
class WearActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("wear-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(WearStatus status, WearAction action) {
    TABLE.assertTransition(status, action, WearAction::from);
  }

  @ParameterizedTest
  @EnumSource
  void shouldEndSomewhere(WearStatus status) {
    assertEquals(
        status.isOpen(),
        Arrays.stream(WearAction.values())
            .anyMatch(action -> action.isAllowed(status) && !action.from(status).isOpen()));
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(WearStatus.class, WearAction.class);
  }
}
