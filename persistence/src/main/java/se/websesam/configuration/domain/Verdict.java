package se.websesam.configuration.domain;

import java.util.List;

/**
 * What is to be said of a build.
 *
 * @param clash the smallest set of facts that cannot all be true; none when it is possible
 * @param curable whether it can become possible without giving up anything that was chosen
 * @param repairs the cheapest ways out, up to three
 */
public record Verdict(List<Fact> clash, boolean curable, List<Repair> repairs) {

  /** Of a build that is possible. */
  public static final Verdict POSSIBLE = new Verdict(List.of(), true, List.of());

  public boolean isPossible() {
    return clash.isEmpty();
  }
}
