package se.websesam.invoice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TransitionTable;

class InvoiceRunActionTest {

  private static final TransitionTable TABLE = TransitionTable.read("invoice-run-transitions.txt");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldLeadWhereTheTableSays(InvoiceRunStatus status, InvoiceRunAction action) {
    TABLE.assertTransition(status, action, InvoiceRunAction::from);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndAction")
  void shouldTellPagesWhatTheTableAllows(InvoiceRunStatus status, InvoiceRunAction action) {
    assertEquals(TABLE.allows(status, action), action.isAllowed(status));
  }

  static Stream<Arguments> everyStatusAndAction() {
    return TransitionTable.everyStatusAndAction(InvoiceRunStatus.class, InvoiceRunAction.class);
  }
}
