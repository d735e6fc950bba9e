package se.websesam.configuration.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.CType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.PBConstraint;
import org.logicng.pseudobooleans.PBConfig;
import org.logicng.pseudobooleans.PBEncoder;
import org.logicng.solvers.MaxSATSolver;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.maxsat.algorithms.MaxSAT.MaxSATResult;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.Condition;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fact;
import se.websesam.configuration.domain.FactKind;
import se.websesam.configuration.domain.Part;
import se.websesam.configuration.domain.Repair;
import se.websesam.configuration.domain.RepairCost;
import se.websesam.configuration.domain.Verdict;

/**
 * Proves whether a build is possible, and when it is not, finds the smallest set of its facts that
 * clash and the cheapest repairs, by LogicNG. One solver serves one build.
 *
 * <p>For each piece that a part may have there is a variable, true when the part has at least so
 * many.
 */
public final class BuildSolver {

  private static final int REPAIRS = 3;

  /** Weights make few clauses as binary numbers; written out they would make tens of thousands. */
  private static final PBConfig ADDERS =
      PBConfig.builder().pbEncoding(PBConfig.PB_ENCODER.ADDER_NETWORKS).build();

  private final FormulaFactory formulas = new FormulaFactory();
  private final DeviceRules rules;
  private final Build asked;
  private final List<Fact> facts;
  private final Map<Long, Integer> bounds = new HashMap<>();
  private final Map<Fact, List<Formula>> encoded = new HashMap<>();
  private final List<Formula> frame = new ArrayList<>();

  /**
   * A solver of a build.
   *
   * @param userKilograms what the user weighs, or null when nobody has said
   */
  public BuildSolver(DeviceRules rules, Build asked, Integer userKilograms) {
    this.rules = rules;
    this.asked = asked;
    facts = rules.facts(asked, userKilograms);
    bounds.put(DeviceRules.USER, 1);
    for (Part part : rules.parts()) {
      int bound = rules.bound(part.id(), asked);
      bounds.put(part.id(), bound);
      for (int n = 2; n <= bound; n++) {
        frame.add(formulas.clause(atLeast(part.id(), n).negate(), atLeast(part.id(), n - 1)));
      }
    }
  }

  /** What is to be said of the build. */
  public Verdict verdict() {
    if (facts.stream().allMatch(fact -> fact.holds(loaded(asked)))) {
      return Verdict.POSSIBLE;
    }
    List<Fact> wishes = facts.stream().filter(f -> !f.kind().mayGiveWay()).toList();
    boolean curable = isSolvable(wishes);
    List<Repair> repairs = repairs();
    List<Build> known = new ArrayList<>(List.of(loaded(asked)));
    repairs.forEach(repair -> known.add(loaded(repair.applyTo(asked))));
    return new Verdict(smallestClash(curable ? facts : wishes, known), curable, repairs);
  }

  /** Whether some build makes all of these facts true. */
  boolean isSolvable(List<Fact> some) {
    MiniSat solver = MiniSat.miniSat(formulas);
    solver.add(frame);
    some.forEach(fact -> solver.add(encode(fact)));
    return solver.sat() == Tristate.TRUE;
  }

  /**
   * The fewest of these facts that cannot all be true; they must not be solvable.
   *
   * <p>Whatever clashes has one at least of the facts that a build leaves untrue. So the fewest
   * facts that have one of each such rest are tried; while some build makes them true, it gives
   * another rest, and when none does, nothing smaller clashes.
   *
   * @param known builds to begin with: the nearer to possible, the shorter their rests
   */
  List<Fact> smallestClash(List<Fact> some, List<Build> known) {
    MiniSat solver = MiniSat.miniSat(formulas);
    solver.add(frame);
    List<Literal> told = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      Literal isTold = formulas.variable("f" + i);
      told.add(isTold);
      for (Formula clause : encode(some.get(i))) {
        solver.add(formulas.or(isTold.negate(), clause));
      }
    }
    List<List<Literal>> rests = new ArrayList<>();
    known.forEach(build -> rests.add(rest(build, some, told)));
    while (true) {
      List<Literal> tried = fewest(rests);
      if (solver.sat(tried) == Tristate.FALSE) {
        return tried.stream().map(one -> some.get(told.indexOf(one))).toList();
      }
      rests.add(shortRest(solver, some, told));
    }
  }

  /** The rest of a build near the one that the solver has found, with as few facts as can be. */
  private List<Literal> shortRest(MiniSat solver, List<Fact> some, List<Literal> told) {
    List<Literal> rest = rest(found(solver), some, told);
    List<Literal> untrue = new ArrayList<>();
    Set<Literal> isTrue = new LinkedHashSet<>(told);
    isTrue.removeAll(rest);
    while (!rest.isEmpty()) {
      Literal next = rest.get(0);
      Set<Literal> more = new LinkedHashSet<>(isTrue);
      more.add(next);
      if (solver.sat(more) == Tristate.TRUE) {
        rest = rest(found(solver), some, told);
        rest = rest.stream().filter(one -> !untrue.contains(one)).toList();
        isTrue.addAll(told);
        isTrue.removeAll(rest);
        isTrue.removeAll(untrue);
      } else {
        untrue.add(next);
        rest = rest.subList(1, rest.size());
      }
    }
    return untrue;
  }

  private static List<Literal> rest(Build build, List<Fact> some, List<Literal> told) {
    return IntStream.range(0, some.size())
        .filter(i -> !some.get(i).holds(build))
        .mapToObj(told::get)
        .toList();
  }

  private static Build loaded(Build build) {
    return build.plus(DeviceRules.USER, 1);
  }

  /** The build that a solver has found; the user is in it only when the facts told ask for him. */
  private Build found(MiniSat solver) {
    Assignment model = solver.model();
    Build build = build(model);
    return model.evaluateLit(atLeast(DeviceRules.USER, 1)) ? loaded(build) : build;
  }

  /** The fewest facts that have one at least of each rest. */
  private List<Literal> fewest(List<List<Literal>> rests) {
    MaxSATSolver solver = MaxSATSolver.oll(formulas);
    rests.forEach(rest -> solver.addHardFormula(formulas.clause(rest)));
    Set<Literal> all = new LinkedHashSet<>();
    rests.forEach(all::addAll);
    all.forEach(one -> solver.addSoftFormula(one.negate(), 1));
    if (rests.isEmpty() || solver.solve() != MaxSATResult.OPTIMUM) {
      return List.of();
    }
    Assignment model = solver.model();
    return all.stream().filter(model::evaluateLit).toList();
  }

  /** The cheapest repairs, none of them containing another; fewer when there are no more. */
  List<Repair> repairs() {
    List<Formula> hard = new ArrayList<>(frame);
    for (Fact fact : facts) {
      if (!isOfTheBuild(fact)) {
        hard.addAll(encode(fact));
      }
    }
    List<Repair> repairs = new ArrayList<>();
    while (repairs.size() < REPAIRS) {
      Build nearest = nearest(hard);
      if (nearest == null) {
        break;
      }
      Repair repair = repair(nearest);
      repairs.add(repair);
      hard.add(notAgain(repair));
    }
    return repairs;
  }

  List<Fact> facts() {
    return facts;
  }

  private static boolean isOfTheBuild(Fact fact) {
    return fact.kind() == FactKind.CHOSEN || fact.kind().mayGiveWay();
  }

  /** The build that costs least to come to; null when none is possible. */
  private Build nearest(List<Formula> hard) {
    MaxSATSolver solver = MaxSATSolver.oll(formulas);
    hard.forEach(solver::addHardFormula);
    for (Part part : rules.parts()) {
      for (int n = 1; n <= bounds.get(part.id()); n++) {
        Literal there = atLeast(part.id(), n);
        if (n <= asked.count(part.id())) {
          solver.addSoftFormula(there, RepairCost.ofTakingAway(rules, part.id(), n));
        } else {
          solver.addSoftFormula(there.negate(), RepairCost.ofAdding(rules, part.id(), n));
        }
      }
    }
    if (solver.solve() != MaxSATResult.OPTIMUM) {
      return null;
    }
    return build(solver.model());
  }

  private Build build(Assignment model) {
    Map<Long, Integer> pieces = new TreeMap<>();
    for (Part part : rules.parts()) {
      for (int n = 1; n <= bounds.get(part.id()); n++) {
        if (model.evaluateLit(atLeast(part.id(), n))) {
          pieces.put(part.id(), n);
        }
      }
    }
    return Build.of(pieces);
  }

  private Repair repair(Build to) {
    Map<Long, Integer> changes = new TreeMap<>();
    for (Part part : rules.parts()) {
      int change = to.count(part.id()) - asked.count(part.id());
      if (change != 0) {
        changes.put(part.id(), change);
      }
    }
    return new Repair(changes, RepairCost.between(rules, asked, to));
  }

  /** Whatever comes next must leave out some of what this repair changes. */
  private Formula notAgain(Repair repair) {
    return formulas.clause(
        repair.changes().entrySet().stream()
            .map(
                change -> {
                  int pieces = asked.count(change.getKey()) + change.getValue();
                  return change.getValue() > 0
                      ? atLeast(change.getKey(), pieces).negate()
                      : atLeast(change.getKey(), pieces + 1);
                })
            .toList());
  }

  private List<Formula> encode(Fact fact) {
    return encoded.computeIfAbsent(
        fact, f -> f.conditions().stream().flatMap(c -> encode(c).stream()).toList());
  }

  private List<Formula> encode(Condition condition) {
    if (condition instanceof Condition.AnyOf anyOf) {
      return List.of(formulas.or(anyOf.counts().stream().map(this::encode).toList()));
    }
    Condition.Sum sum = (Condition.Sum) condition;
    List<Literal> pieces = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    sum.weights()
        .forEach(
            (part, weight) -> {
              for (int n = 1; n <= bounds.get(part); n++) {
                pieces.add(atLeast(part, n));
                weights.add(weight);
              }
            });
    Formula constraint =
        formulas.pbc(sum.atMost() ? CType.LE : CType.GE, sum.limit(), pieces, weights);
    return constraint instanceof PBConstraint pb
        ? new PBEncoder(formulas, ADDERS).encode(pb)
        : List.of(constraint);
  }

  /** A count beyond what is ever thought of is known not to be reached. */
  private Formula encode(Condition.Count count) {
    if (count.pieces() > bounds.get(count.partId())) {
      return count.reached() ? formulas.falsum() : formulas.verum();
    }
    Literal reached = atLeast(count.partId(), count.pieces());
    return count.reached() ? reached : reached.negate();
  }

  private Literal atLeast(long partId, int pieces) {
    return formulas.variable("p" + partId + "_" + pieces);
  }
}
