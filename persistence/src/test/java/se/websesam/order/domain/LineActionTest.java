package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("CO-14")
class LineActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("line-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(LineStatus status, LineAction action) {
    TABLE.assertTransition(status, action, LineAction::from);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldTellPagesWhatTheTableAllows(LineStatus status, LineAction action) {
    assertEquals(TABLE.allows(status, action), action.isAllowed(status));
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(LineStatus.class, LineAction.class);
  }
}
