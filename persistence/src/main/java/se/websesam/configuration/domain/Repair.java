package se.websesam.configuration.domain;

import java.util.Map;

/**
 * Repair [förslag]: the changes that make an impossible build possible.
 *
 * @param changes pieces to add, or with a negative number to take away, by part
 * @param cost what it costs, as {@link RepairCost} counts
 */
public record Repair(Map<Long, Integer> changes, int cost) {

  /** The build that it leads to. */
  public Build applyTo(Build asked) {
    Build build = asked;
    for (Map.Entry<Long, Integer> change : changes.entrySet()) {
      build = build.plus(change.getKey(), change.getValue());
    }
    return build;
  }

  /** Whether everything that another repair changes is changed by this one too, and as far. */
  public boolean contains(Repair other) {
    return other.changes().entrySet().stream()
        .allMatch(
            change -> {
              int here = changes.getOrDefault(change.getKey(), 0);
              return Integer.signum(here) == Integer.signum(change.getValue())
                  && Math.abs(here) >= Math.abs(change.getValue());
            });
  }
}
