package se.websesam.configuration.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Build [sammansättning]: which parts sit on a device, and how many pieces of each. */
public final class Build {

  private final Map<Long, Integer> pieces;

  private Build(Map<Long, Integer> pieces) {
    this.pieces = Collections.unmodifiableMap(pieces);
  }

  /** The build with these pieces; parts with none are left out. */
  public static Build of(Map<Long, Integer> pieces) {
    Map<Long, Integer> some = new TreeMap<>(pieces);
    some.values().removeIf(n -> n <= 0);
    return new Build(some);
  }

  /** The build with more, or with a negative number fewer, pieces of a part. */
  public Build plus(long partId, int more) {
    Map<Long, Integer> changed = new TreeMap<>(pieces);
    changed.merge(partId, more, Integer::sum);
    return of(changed);
  }

  /** How many pieces of a part there are. */
  public int count(long partId) {
    return pieces.getOrDefault(partId, 0);
  }

  /** Parts and pieces, by id. */
  public Map<Long, Integer> pieces() {
    return pieces;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Build build && pieces.equals(build.pieces);
  }

  @Override
  public int hashCode() {
    return pieces.hashCode();
  }

  @Override
  public String toString() {
    return pieces.toString();
  }
}
