package se.websesam.configuration.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fact;
import se.websesam.configuration.domain.Fit;
import se.websesam.configuration.domain.Part;
import se.websesam.configuration.domain.Place;
import se.websesam.configuration.domain.Relation;
import se.websesam.configuration.domain.Repair;
import se.websesam.configuration.domain.RepairCost;
import se.websesam.configuration.domain.Side;

/**
 * Looks at every build there is, and judges it by the rules as they are meant, not by the facts.
 */
final class BruteForce {

  private final DeviceRules rules;
  private final Build asked;
  private final Integer userKilograms;
  private final List<Build> all;

  BruteForce(DeviceRules rules, Build asked, Integer userKilograms) {
    this.rules = rules;
    this.asked = asked;
    this.userKilograms = userKilograms;
    List<Build> builds = List.of(Build.of(Map.of()));
    for (Part part : rules.parts()) {
      builds = times(builds, part.id(), rules.bound(part.id(), asked));
    }
    all = builds;
  }

  private static List<Build> times(List<Build> builds, long part, int most) {
    List<Build> more = new ArrayList<>();
    for (Build build : builds) {
      for (int n = 0; n <= most; n++) {
        more.add(build.plus(part, n));
      }
    }
    return more;
  }

  /** Whether the facts can all be true: some build, with or without the user in it. */
  boolean isSolvable(List<Fact> facts) {
    return all.stream()
        .flatMap(build -> List.of(build, build.plus(DeviceRules.USER, 1)).stream())
        .anyMatch(build -> facts.stream().allMatch(fact -> fact.holds(build)));
  }

  /**
   * Whether every choice of so many of the facts can be true: a choice is, when some build makes
   * all of it true. Of builds that make less true than another, only that other counts.
   */
  boolean everyPartOf(List<Fact> facts, int size) {
    Set<Long> truths = new HashSet<>();
    for (Build build : all) {
      for (Build one : List.of(build, build.plus(DeviceRules.USER, 1))) {
        long truth = 0;
        for (int i = 0; i < facts.size(); i++) {
          truth |= facts.get(i).holds(one) ? 1L << i : 0;
        }
        truths.add(truth);
      }
    }
    List<Long> widest =
        truths.stream()
            .filter(t -> truths.stream().noneMatch(o -> !o.equals(t) && (o | t) == o))
            .toList();
    return everyChoice(widest, facts.size(), size, 0);
  }

  private static boolean everyChoice(List<Long> widest, int facts, int left, int from) {
    if (widest.isEmpty()) {
      return false;
    }
    if (left == 0) {
      return true;
    }
    for (int i = from; i <= facts - left; i++) {
      long bit = 1L << i;
      List<Long> still = widest.stream().filter(t -> (t & bit) != 0).toList();
      if (!everyChoice(still, facts, left - 1, i + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what was chosen can be had, with more or with less of the standard. */
  boolean canBeCompleted() {
    return all.stream()
        .filter(build -> rules.parts().stream().allMatch(p -> has(build, p)))
        .anyMatch(this::isAllowed);
  }

  private boolean has(Build build, Part part) {
    boolean chosen = asked.count(part.id()) > rules.standard().count(part.id());
    return !chosen || build.count(part.id()) >= asked.count(part.id());
  }

  /** The allowed builds with the least cost, none of them containing a cheaper one's changes. */
  List<Repair> repairs() {
    List<Repair> sorted =
        all.stream()
            .filter(this::isAllowed)
            .map(this::repair)
            .sorted(Comparator.comparingInt(Repair::cost))
            .toList();
    List<Repair> least = new ArrayList<>();
    for (Repair repair : sorted) {
      if (least.stream().noneMatch(repair::contains)) {
        least.add(repair);
      }
    }
    return least.subList(0, Math.min(3, least.size()));
  }

  private Repair repair(Build to) {
    Map<Long, Integer> changes = new HashMap<>();
    for (Part part : rules.parts()) {
      int change = to.count(part.id()) - asked.count(part.id());
      if (change != 0) {
        changes.put(part.id(), change);
      }
    }
    return new Repair(changes, RepairCost.between(rules, asked, to));
  }

  boolean isAllowed(Build build) {
    return rules.parts().stream().allMatch(part -> isAllowed(part, build))
        && rules.places().stream().allMatch(place -> isAllowed(place, build))
        && rules.relations().stream().allMatch(relation -> isAllowed(relation, build))
        && isLight(build);
  }

  private boolean isAllowed(Part part, Build build) {
    int n = build.count(part.id());
    if (n == 0) {
      return true;
    }
    if (rules.main().neverComponents()) {
      return false;
    }
    Fit fit = fit(part.id());
    boolean original = n <= rules.standard().count(part.id());
    if (!original && (fit == null || !part.component())) {
      return false;
    }
    return fit == null || n >= fit.least() && n <= fit.most();
  }

  private boolean isAllowed(Place place, Build build) {
    int all = 0;
    int left = 0;
    int right = 0;
    boolean anything = false;
    for (Part part : rules.parts()) {
      Fit fit = fit(part.id());
      if (fit == null || !place.name().equals(fit.place())) {
        continue;
      }
      anything = true;
      int n = build.count(part.id());
      all += n;
      left += fit.side() == Side.LEFT ? n : 0;
      right += fit.side() == Side.RIGHT ? n : 0;
      if (n > 0 && part.millimetres() != null) {
        if (place.narrowest() != null && part.millimetres() < place.narrowest()) {
          return false;
        }
        if (place.widest() != null && part.millimetres() > place.widest()) {
          return false;
        }
      }
    }
    if (!anything) {
      return true;
    }
    boolean balanced =
        place.perSide() == null || left <= place.perSide() && right <= place.perSide();
    return balanced && all <= place.capacity() && all >= place.required();
  }

  private boolean isAllowed(Relation relation, Build build) {
    int n = build.count(relation.partId());
    return switch (relation.kind()) {
      case NEEDS -> n == 0 || relation.others().stream().anyMatch(o -> build.count(o) > 0);
      case EXCLUDES, REPLACES ->
          n == 0 || relation.others().stream().allMatch(o -> build.count(o) == 0);
      case PAIR -> relation.others().stream().allMatch(o -> build.count(o) == n);
    };
  }

  private boolean isLight(Build build) {
    if (rules.main().maxKilograms() == null) {
      return true;
    }
    int hectograms = userKilograms == null ? 0 : userKilograms * 10;
    for (Part part : rules.parts()) {
      hectograms += part.hectograms() * build.count(part.id());
    }
    return hectograms <= rules.main().maxKilograms() * 10;
  }

  private Fit fit(long partId) {
    return rules.fits().stream().filter(f -> f.partId() == partId).findFirst().orElse(null);
  }
}
