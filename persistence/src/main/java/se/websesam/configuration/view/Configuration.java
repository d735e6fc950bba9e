package se.websesam.configuration.view;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What sits on a main device, and what is to be said of it.
 *
 * @param build pieces by article number
 * @param rows the parts, those of the standard that have been taken away among them
 * @param gaveWay what was taken away by what was added last
 * @param clash the fewest facts that cannot all be true; none when the build is possible
 * @param kept whether what was added last stands in the list: it does when there is a way to go on
 * @param repairs up to three ways out, the cheapest first
 */
public record Configuration(
    String mainNumber,
    String mainDesignation,
    Map<String, Integer> build,
    List<ComponentRow> rows,
    List<GaveWay> gaveWay,
    List<FactRow> clash,
    boolean kept,
    List<RepairRow> repairs)
    implements Serializable {

  /** Numbers of the standard parts that are not there, one for each piece; null for none. */
  public String takenOff() {
    String numbers =
        rows.stream()
            .map(row -> (row.articleNumber() + " ").repeat(row.takenOff()))
            .collect(Collectors.joining())
            .strip();
    return numbers.isEmpty() ? null : numbers;
  }

  public boolean isPossible() {
    return clash.isEmpty();
  }
}
