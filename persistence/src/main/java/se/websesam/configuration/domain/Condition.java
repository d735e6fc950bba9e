package se.websesam.configuration.domain;

import java.util.List;
import java.util.Map;

/** What a fact says about the pieces of a build, in the two forms that a solver understands. */
public sealed interface Condition {

  /** Whether it is true of a build. */
  boolean holds(Build build);

  /** That there are at least so many pieces of a part, or that there are not. */
  record Count(long partId, int pieces, boolean reached) {

    static Count atLeast(long partId, int pieces) {
      return new Count(partId, pieces, true);
    }

    static Count fewerThan(long partId, int pieces) {
      return new Count(partId, pieces, false);
    }

    boolean holds(Build build) {
      return build.count(partId) >= pieces == reached;
    }
  }

  /** One at least of several counts is right. */
  record AnyOf(List<Count> counts) implements Condition {

    static AnyOf of(Count... counts) {
      return new AnyOf(List.of(counts));
    }

    @Override
    public boolean holds(Build build) {
      return counts.stream().anyMatch(count -> count.holds(build));
    }
  }

  /** The pieces, each with the weight of its part, come to a limit at most, or at least. */
  record Sum(Map<Long, Integer> weights, boolean atMost, int limit) implements Condition {

    /** What the pieces of a build come to. */
    public int sum(Build build) {
      return weights.entrySet().stream()
          .mapToInt(w -> w.getValue() * build.count(w.getKey()))
          .sum();
    }

    @Override
    public boolean holds(Build build) {
      return atMost ? sum(build) <= limit : sum(build) >= limit;
    }
  }
}
