package se.websesam.pickup.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("V-PU-08")
class PickupActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("pickup-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(PickupLineStatus status, PickupAction action) {
    TABLE.assertTransition(status, action, PickupAction::from);
  }

  @Test
  void shouldLeaveNoDeviceWithoutANextStep() {
    for (PickupLineStatus status : PickupLineStatus.values()) {
      assertTrue(
          !status.isOpen()
              || Arrays.stream(PickupAction.values())
                  .anyMatch(a -> a.isAllowed(status) && !a.from(status).isOpen()),
          status.name());
    }
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(PickupLineStatus.class, PickupAction.class);
  }
}
