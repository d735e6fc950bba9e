package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("G-03")
@Tag("CO-14")
class OrderActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("order-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(OrderStatus status, OrderAction action) {
    TABLE.assertTransition(status, action, OrderAction::from);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldTellPagesWhatTheTableAllows(OrderStatus status, OrderAction action) {
    assertEquals(TABLE.allows(status, action), action.isAllowed(status));
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(OrderStatus.class, OrderAction.class);
  }
}
