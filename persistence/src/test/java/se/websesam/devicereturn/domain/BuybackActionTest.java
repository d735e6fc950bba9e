package se.websesam.devicereturn.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("V-RE-08")
class BuybackActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("buyback-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(BuybackStatus status, BuybackAction action) {
    TABLE.assertTransition(status, action, BuybackAction::from);
  }

  @ParameterizedTest
  @EnumSource
  void shouldEndSomewhere(BuybackStatus status) {
    assertEquals(
        status.isOpen(),
        Arrays.stream(BuybackAction.values())
            .anyMatch(action -> action.isAllowed(status) && !action.from(status).isOpen()));
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(BuybackStatus.class, BuybackAction.class);
  }
}
