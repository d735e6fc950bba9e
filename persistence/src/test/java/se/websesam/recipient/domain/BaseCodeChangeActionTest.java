package se.websesam.recipient.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

class BaseCodeChangeActionTest {

  private static final TransitionTable TABLE =
      TransitionTable.read("base-code-change-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(BaseCodeChangeStatus status, BaseCodeChangeAction action) {
    TABLE.assertTransition(status, action, BaseCodeChangeAction::from);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldTellPagesWhatTheTableAllows(BaseCodeChangeStatus status, BaseCodeChangeAction action) {
    assertEquals(TABLE.allows(status, action), action.isAllowed(status));
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(
        BaseCodeChangeStatus.class, BaseCodeChangeAction.class);
  }
}
