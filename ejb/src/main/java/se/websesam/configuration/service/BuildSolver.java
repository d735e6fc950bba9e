package se.websesam.configuration.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logicng.formulas.Literal;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fact;
import se.websesam.configuration.domain.Repair;
import se.websesam.configuration.domain.Verdict;
import se.websesam.configuration.service.CheapestChoice.Need;

/**
 * Proves whether a build is possible, and when it is not, finds the smallest set of its facts that
 * clash and the cheapest repairs. One solver serves one build.
 *
 * <p>A clash has one at least of the facts that a build leaves untrue, whichever build it is. So
 * the fewest facts that have one of each such rest are tried; while some build makes them true, it
 * gives another rest, and when none does, nothing smaller clashes.
 */
public final class BuildSolver {

  private static final int REPAIRS = 3;
  private static final int MOST_RESTS = 50;

  private final DeviceRules rules;
  private final Build asked;
  private final List<Fact> facts;
  private FactSolver solver;

  /**
   * A solver of a build.
   *
   * @param userKilograms what the user weighs, or null when nobody has said
   */
  public BuildSolver(DeviceRules rules, Build asked, Integer userKilograms) {
    this.rules = rules;
    this.asked = asked;
    facts = rules.facts(asked, userKilograms);
  }

  private BuildSolver(DeviceRules rules, Build asked, List<Fact> facts) {
    this.rules = rules;
    this.asked = asked;
    this.facts = facts;
  }

  /**
   * A solver of what a device that somebody has is to become: its standard is what sits there, and
   * a rule that it breaks as it is does not count.
   */
  static BuildSolver ofHeld(DeviceRules held, Build asked) {
    return new BuildSolver(
        held,
        asked,
        held.facts(asked, null).stream()
            .filter(fact -> !fact.kind().isRule() || fact.holds(held.standard()))
            .toList());
  }

  /** What is to be said of the build. */
  public Verdict verdict() {
    if (facts.stream().allMatch(fact -> fact.holds(loaded(asked)))) {
      return Verdict.POSSIBLE;
    }
    List<Fact> wishes = facts.stream().filter(f -> !f.kind().mayGiveWay()).toList();
    boolean curable = isSolvable(wishes);
    List<Repair> repairs = new RepairSearch(rules, asked, facts).cheapest(REPAIRS);
    List<Build> known = new ArrayList<>(List.of(loaded(asked)));
    repairs.forEach(repair -> known.add(loaded(repair.applyTo(asked))));
    return new Verdict(smallestClash(curable ? facts : wishes, known), curable, repairs);
  }

  /** Whether some build makes all of these facts true. */
  boolean isSolvable(List<Fact> some) {
    return solver().canBe(some.stream().map(solver()::told).toList());
  }

  List<Fact> facts() {
    return facts;
  }

  /** Made when first something is asked: a build that is possible needs none. */
  private FactSolver solver() {
    if (solver == null) {
      solver = new FactSolver(rules, asked, facts);
    }
    return solver;
  }

  private static Build loaded(Build build) {
    return build.plus(DeviceRules.USER, 1);
  }

  /**
   * The fewest of these facts that cannot all be true; they must not be solvable.
   *
   * <p>Where many weights are to be added up it takes too long to prove that no fewer facts clash.
   * Then it is a clash of which every fact is needed as far as a bounded look can tell.
   *
   * @param known builds to begin with: the nearer to possible, the shorter their rests
   */
  private List<Fact> smallestClash(List<Fact> some, List<Build> known) {
    Map<Literal, Fact> told = new LinkedHashMap<>();
    some.forEach(fact -> told.put(solver.told(fact), fact));
    List<Need<Literal>> rests = new ArrayList<>();
    known.forEach(build -> rests.add(Need.of(rest(build, told))));
    solver.canBe(told.keySet());
    List<Literal> best = solver.clash(told.keySet());
    while (rests.size() < MOST_RESTS) {
      Optional<Set<Literal>> fewer = CheapestChoice.ofFewest(rests, best.size());
      if (fewer.isEmpty()) {
        return best.stream().map(told::get).toList();
      }
      Set<Literal> tried = fewer.get();
      while (solver.isSeenToBe(tried)) {
        List<Literal> rest = shortRest(tried, told);
        rests.add(Need.of(rest));
        tried.add(rest.get(0));
      }
      if (!solver.isSeenNotToBe(tried)) {
        break;
      }
      List<Literal> clash = solver.clash(tried);
      best = clash.size() < best.size() ? clash : best;
    }
    return needed(best).stream().map(told::get).toList();
  }

  /** The rest of a build near the one that was found, with as few facts as can be. */
  private List<Literal> shortRest(Set<Literal> tried, Map<Literal, Fact> told) {
    List<Literal> rest = rest(solver.found(), told);
    Set<Literal> isTrue = new LinkedHashSet<>(told.keySet());
    rest.forEach(isTrue::remove);
    List<Literal> untrue = new ArrayList<>();
    for (Literal next : rest) {
      if (isTrue.contains(next)) {
        continue;
      }
      isTrue.add(next);
      if (solver.isSeenToBe(isTrue)) {
        isTrue.addAll(told.keySet());
        isTrue.removeAll(rest(solver.found(), told));
      } else {
        isTrue.remove(next);
        untrue.add(next);
      }
    }
    return untrue;
  }

  private static List<Literal> rest(Build build, Map<Literal, Fact> told) {
    return told.entrySet().stream()
        .filter(fact -> !fact.getValue().holds(build))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A clash without the facts that it does not need. */
  private List<Literal> needed(List<Literal> clash) {
    Set<Literal> needed = new LinkedHashSet<>(clash);
    for (Literal one : clash) {
      needed.remove(one);
      if (!solver.isSeenNotToBe(needed)) {
        needed.add(one);
      }
    }
    return List.copyOf(needed);
  }
}
