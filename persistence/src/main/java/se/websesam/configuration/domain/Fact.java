package se.websesam.configuration.domain;

import java.util.List;

/**
 * Fact [skäl]: one thing that is true of the parts, of the device or of what has been chosen.
 *
 * @param words what its sentence is made of besides its kind: designations and numbers
 */
public record Fact(FactKind kind, List<String> words, List<Condition> conditions) {

  /** Whether it is true of a build. */
  public boolean holds(Build build) {
    return conditions.stream().allMatch(condition -> condition.holds(build));
  }
}
