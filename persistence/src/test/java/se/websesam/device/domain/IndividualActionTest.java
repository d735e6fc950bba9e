package se.websesam.device.domain;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("V-WD-03")
@Tag("V-PU-08")
@Tag("V-IN-11")
class IndividualActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("individual-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(IndividualStatus status, IndividualAction action) {
    TABLE.assertTransition(status, action, IndividualAction::from);
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(IndividualStatus.class, IndividualAction.class);
  }
}
