package se.websesam.configuration.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses things at least cost, so that every need is met and all of them lighten enough together.
 *
 * <p>A branch is left as soon as the needs still unmet, those that share nothing, cost more than is
 * looked for.
 */
final class CheapestChoice<T> {

  /** One at least is chosen of some things, when all of others are chosen. */
  record Need<T>(List<T> oneOf, Set<T> when) {

    static <T> Need<T> of(List<T> oneOf) {
      return new Need<>(oneOf, Set.of());
    }
  }

  private record Places(int[] oneOf, int[] when) {}

  private static final long NEVER = Long.MAX_VALUE / 2;

  private final List<T> things = new ArrayList<>();
  private final int[] costs;
  private final int[] relief;
  private final int[] lighter;
  private final List<Places> needs = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private final BitSet seenTo = new BitSet();
  private long best;
  private boolean cut;
  private BitSet choice;

  private CheapestChoice(
      Collection<Need<T>> needs, ToIntFunction<T> cost, Map<T, Integer> reliefs) {
    Map<T, Integer> places = new HashMap<>();
    needs.forEach(need -> need.oneOf().forEach(thing -> place(thing, places)));
    needs.forEach(need -> need.when().forEach(thing -> place(thing, places)));
    reliefs.keySet().forEach(thing -> place(thing, places));
    costs = things.stream().mapToInt(cost).toArray();
    relief = things.stream().mapToInt(thing -> reliefs.getOrDefault(thing, 0)).toArray();
    lighter =
        IntStream.range(0, costs.length)
            .filter(i -> relief[i] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(i -> -relief[i]))
            .mapToInt(i -> i)
            .toArray();
    for (Need<T> need : needs) {
      this.needs.add(
          new Places(
              need.oneOf().stream().mapToInt(places::get).toArray(),
              need.when().stream().mapToInt(places::get).toArray()));
    }
  }

  private void place(T thing, Map<T, Integer> places) {
    if (places.putIfAbsent(thing, things.size()) == null) {
      things.add(thing);
    }
  }

  /** The choice of fewest things, when it has fewer than so many. */
  static <T> Optional<Set<T>> ofFewest(Collection<Need<T>> needs, int below) {
    return new CheapestChoice<>(needs, thing -> 1, Map.of()).below(below, 0);
  }

  /**
   * The cheapest choice, if there is one.
   *
   * @param reliefs what each thing lightens, or weighs when it is negative
   * @param needed how much all must lighten together
   * @param least what it is known to cost at least: what costs little more is looked for first
   */
  static <T> Optional<Set<T>> of(
      Collection<Need<T>> needs,
      ToIntFunction<T> cost,
      Map<T, Integer> reliefs,
      int needed,
      long least,
      long step) {
    CheapestChoice<T> search = new CheapestChoice<>(needs, cost, reliefs);
    Optional<Set<T>> found = search.below(least + step, needed);
    for (int i = 2; found.isEmpty() && search.cut; i++) {
      found = search.below(least + i * step, needed);
    }
    return found;
  }

  private Optional<Set<T>> below(long limit, int needed) {
    best = limit;
    cut = false;
    choose(0, needed);
    return Optional.ofNullable(choice)
        .map(
            found ->
                found.stream()
                    .mapToObj(things::get)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private void choose(long cost, int needed) {
    int[] next = null;
    long least = cost;
    int still = needed;
    BitSet shared = new BitSet();
    for (Places need : needs) {
      if (!isUnmet(need)) {
        continue;
      }
      int[] free = free(need.oneOf());
      if (free.length == 0) {
        return;
      }
      if (next == null || free.length < next.length) {
        next = free;
      }
      if (IntStream.of(free).noneMatch(shared::get)) {
        least += IntStream.of(free).map(thing -> costs[thing]).min().getAsInt();
        still -= Math.max(0, IntStream.of(free).map(thing -> relief[thing]).max().getAsInt());
        IntStream.of(free).forEach(shared::set);
      }
    }
    long light = lightening(needed);
    if (light == NEVER) {
      return;
    }
    if (Math.max(least + lightening(still), cost + light) >= best) {
      cut = true;
    } else if (next != null) {
      branch(next, cost, needed);
    } else if (needed > 0) {
      branch(free(lighter), cost, needed);
    } else {
      best = cost;
      choice = (BitSet) taken.clone();
    }
  }

  private void branch(int[] free, long cost, int needed) {
    for (int thing : free) {
      taken.set(thing);
      seenTo.set(thing);
      choose(cost + costs[thing], needed - relief[thing]);
      taken.clear(thing);
    }
    IntStream.of(free).forEach(seenTo::clear);
  }

  private boolean isUnmet(Places need) {
    for (int thing : need.oneOf()) {
      if (taken.get(thing)) {
        return false;
      }
    }
    for (int thing : need.when()) {
      if (!taken.get(thing)) {
        return false;
      }
    }
    return true;
  }

  private int[] free(int[] some) {
    return IntStream.of(some).filter(thing -> !seenTo.get(thing)).toArray();
  }

  /** What it costs at least to lighten by so much: as many things as it takes, at the least. */
  private long lightening(int needed) {
    int still = needed;
    int many = 0;
    int cheapest = Integer.MAX_VALUE;
    for (int thing : lighter) {
      if (!seenTo.get(thing)) {
        cheapest = Math.min(cheapest, costs[thing]);
        many += still > 0 ? 1 : 0;
        still -= relief[thing];
      }
    }
    return still > 0 ? NEVER : (long) many * cheapest;
  }
}
