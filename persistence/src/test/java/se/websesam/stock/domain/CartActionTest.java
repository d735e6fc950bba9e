package se.websesam.stock.domain;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("V-CA-01")
class CartActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("cart-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(CartStatus status, CartAction action) {
    TABLE.assertTransition(status, action, CartAction::from);
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(CartStatus.class, CartAction.class);
  }
}
