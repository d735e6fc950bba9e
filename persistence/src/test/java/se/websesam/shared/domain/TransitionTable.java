package se.websesam.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A transition table kept as text, to be reviewed against the trade's own: statuses down, actions
 * across, in each cell the status it leads to or a dot, and at the foot the rule that refuses.
 */
public final class TransitionTable {

  private static final String REFUSED = ".";
  private static final String REFUSED_BY = "refused-by";

  private final List<String> actions;
  private final Map<String, List<String>> rows;

  private TransitionTable(List<List<String>> lines) {
    this.actions = lines.get(0).subList(1, lines.get(0).size());
    this.rows =
        lines.stream()
            .skip(1)
            .collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, row.size())));
  }

  /** The table in a file of the test resources. */
  public static TransitionTable read(String resource) {
    return new TransitionTable(TextTable.read(resource));
  }

  /** Every status with every action of two enums, whether the table names them or not. */
  public static Stream<Arguments> everyStatusAndAction(Class<?> statuses, Class<?> actions) {
    return Arrays.stream(statuses.getEnumConstants())
        .flatMap(
            status ->
                Arrays.stream(actions.getEnumConstants())
                    .map(action -> Arguments.of(status, action)));
  }

  /** The action leads from the status to where the table says, or its rule refuses it. */
  public <S extends Enum<S>, A extends Enum<A>> void assertTransition(
      S status, A action, BiFunction<A, S, S> transition) {
    String expected = cell(status.name(), action.name());
    if (!expected.equals(REFUSED)) {
      assertEquals(expected, transition.apply(action, status).name());
      return;
    }

    IllegalTransition refused =
        assertThrows(IllegalTransition.class, () -> transition.apply(action, status));

    assertEquals(cell(REFUSED_BY, action.name()), refused.code());
    assertEquals(List.of(action.name(), status.name()), refused.args());
  }

  /** Whether the table lets the action start from the status. */
  public boolean allows(Enum<?> status, Enum<?> action) {
    return !cell(status.name(), action.name()).equals(REFUSED);
  }

  private String cell(String row, String action) {
    return rows.get(row).get(actions.indexOf(action));
  }
}
