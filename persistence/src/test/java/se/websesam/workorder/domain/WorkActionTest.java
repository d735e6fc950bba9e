package se.websesam.workorder.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

@Tag("V-WO-09")
class WorkActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("work-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(WorkStatus status, WorkAction action) {
    TABLE.assertTransition(status, action, WorkAction::from);
  }

  @Test
  void shouldReachEveryStatusFromADraft() {
    assertEquals(EnumSet.allOf(WorkStatus.class), reachable(WorkStatus.DRAFT));
  }

  @ParameterizedTest
  @EnumSource
  void shouldLeaveNoOrderWithoutItsOwnersNextStepAndAnEnd(WorkStatus status) {
    boolean ownersStep =
        Arrays.stream(WorkAction.values())
            .anyMatch(a -> a.isAllowed(status) && a.by() == status.owner());
    assertEquals(status.isOpen(), ownersStep);
    assertTrue(reachable(status).stream().anyMatch(end -> !end.isOpen()));
  }

  private static Set<WorkStatus> reachable(WorkStatus from) {
    Set<WorkStatus> reached = EnumSet.of(from);
    Deque<WorkStatus> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      WorkStatus status = next.pop();
      for (WorkAction action : WorkAction.values()) {
        if (action.isAllowed(status) && reached.add(action.from(status))) {
          next.push(action.from(status));
        }
      }
    }
    return reached;
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(WorkStatus.class, WorkAction.class);
  }
}
