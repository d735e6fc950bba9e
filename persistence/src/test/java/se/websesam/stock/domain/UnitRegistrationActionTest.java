package se.websesam.stock.domain;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("V-IN-08")
class UnitRegistrationActionTest {

  private static final TransitionTable TABLE =
      TransitionTable.read("unit-registration-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(UnitRegistrationStatus status, UnitRegistrationAction action) {
    TABLE.assertTransition(status, action, UnitRegistrationAction::from);
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(
        UnitRegistrationStatus.class, UnitRegistrationAction.class);
  }
}
