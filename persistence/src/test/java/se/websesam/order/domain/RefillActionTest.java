package se.websesam.order.domain;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

class RefillActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("refill-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  @Tag("V-RF-01")
  void shouldLeadWhereTheTableSays(RefillStatus status, RefillAction action) {
    TABLE.assertTransition(status, action, RefillAction::from);
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(RefillStatus.class, RefillAction.class);
  }
}
