package se.websesam.configuration.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.logicng.cardinalityconstraints.CCEncoder;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.CType;
import org.logicng.formulas.CardinalityConstraint;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.sat.MiniSatStyleSolver;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.Condition;
import se.websesam.configuration.domain.Condition.AnyOf;
import se.websesam.configuration.domain.Condition.Count;
import se.websesam.configuration.domain.Condition.Sum;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fact;
import se.websesam.configuration.domain.Part;

/**
 * The facts of one build, written down once for LogicNG: every question is asked by what is told.
 *
 * <p>For each piece that a part may have there is a variable, true when the part has at least so
 * many, and for each fact one that tells it. Weights would make thousands of clauses: pieces that
 * weigh too much together are written down when they have been found to.
 */
final class FactSolver {

  /** So many builds are looked at, before a question that may stay open is left so. */
  private static final int A_WHILE = 20;

  private final FormulaFactory formulas = new FormulaFactory();
  private final MiniSat solver = MiniSat.miniSat(formulas);
  private final Map<Long, List<Variable>> pieces = new LinkedHashMap<>();
  private final List<Variable> all = new ArrayList<>();
  private final Map<Fact, Literal> told = new HashMap<>();
  private final Map<Literal, Sum> loads = new HashMap<>();

  FactSolver(DeviceRules rules, Build asked, List<Fact> facts) {
    pieces(DeviceRules.USER, 1);
    for (Part part : rules.parts()) {
      pieces(part.id(), rules.bound(part.id(), asked));
    }
    for (Fact fact : facts) {
      Literal isTold = formulas.variable("f" + told.size());
      if (told.putIfAbsent(fact, isTold) == null) {
        fact.conditions().forEach(condition -> write(isTold, condition));
      }
    }
    // what is found is then near to what was asked for
    solver.setSelectionOrder(asItIs(asked.plus(DeviceRules.USER, 1)));
  }

  private void pieces(long part, int bound) {
    List<Variable> some =
        IntStream.rangeClosed(1, bound)
            .mapToObj(n -> formulas.variable("p" + part + "_" + n))
            .toList();
    for (int n = 1; n < bound; n++) {
      solver.add(formulas.clause(some.get(n).negate(), some.get(n - 1)));
    }
    pieces.put(part, some);
    all.addAll(some);
  }

  private void add(Literal isTold, Formula clause) {
    solver.add(formulas.or(isTold.negate(), clause));
  }

  /** A build as the pieces that are there and those that are not. */
  private List<Literal> asItIs(Build build) {
    List<Literal> literals = new ArrayList<>();
    pieces.forEach(
        (part, some) -> {
          for (int n = 1; n <= some.size(); n++) {
            Literal there = some.get(n - 1);
            literals.add(n <= build.count(part) ? there : there.negate());
          }
        });
    return literals;
  }

  private Literal atLeast(long part, int n) {
    return pieces.get(part).get(n - 1);
  }

  private int bound(long part) {
    return pieces.get(part).size();
  }

  /** That a fact is true. */
  Literal told(Fact fact) {
    return told.get(fact);
  }

  /** Whether all of these can hold at once. */
  boolean canBe(Collection<Literal> some) {
    return ask(some, Integer.MAX_VALUE) == Tristate.TRUE;
  }

  /** Whether it has been seen in a short while that all of these can hold at once. */
  boolean isSeenToBe(Collection<Literal> some) {
    return ask(some, A_WHILE) == Tristate.TRUE;
  }

  /** Whether it has been seen in a short while that not all of these can hold at once. */
  boolean isSeenNotToBe(Collection<Literal> some) {
    return ask(some, A_WHILE) == Tristate.FALSE;
  }

  private Tristate ask(Collection<Literal> some, int tries) {
    List<Literal> told = loads.keySet().stream().filter(some::contains).toList();
    for (int i = 0; i < tries; i++) {
      if (solver.sat(some) == Tristate.FALSE) {
        return Tristate.FALSE;
      }
      Build found = found();
      List<Literal> broken = told.stream().filter(load -> !loads.get(load).holds(found)).toList();
      if (broken.isEmpty()) {
        return Tristate.TRUE;
      }
      broken.forEach(load -> add(load, tooHeavy(loads.get(load), found)));
    }
    return Tristate.UNDEF;
  }

  /** That one is missing of the heaviest pieces, which are too much as they are. */
  private Formula tooHeavy(Sum load, Build found) {
    List<Literal> missing = new ArrayList<>();
    int left = load.limit();
    for (long part : heaviestFirst(load)) {
      for (int n = 1; n <= found.count(part) && left >= 0; n++) {
        missing.add(atLeast(part, n).negate());
        left -= load.weights().get(part);
      }
    }
    return formulas.clause(missing);
  }

  private static List<Long> heaviestFirst(Sum load) {
    Map<Long, Integer> weights = load.weights();
    return weights.keySet().stream()
        .sorted(Comparator.comparing((Long part) -> -weights.get(part)).thenComparing(p -> p))
        .toList();
  }

  /** The build that was found last. */
  Build found() {
    Assignment model = solver.model(all);
    Map<Long, Integer> found = new HashMap<>();
    pieces.forEach(
        (part, some) -> found.put(part, (int) some.stream().filter(model::evaluateLit).count()));
    return Build.of(found);
  }

  /** Those of some literals that could not hold at once when they were asked for last. */
  List<Literal> clash(Collection<Literal> some) {
    MiniSatStyleSolver inside = solver.underlyingSolver();
    LNGIntVector conflict = inside.conflict();
    List<String> names =
        IntStream.range(0, conflict.size())
            .mapToObj(i -> inside.nameForIdx(MiniSatStyleSolver.var(conflict.get(i))))
            .toList();
    return some.stream().filter(literal -> names.contains(literal.name())).toList();
  }

  private void write(Literal isTold, Condition condition) {
    if (condition instanceof AnyOf anyOf) {
      add(isTold, formulas.or(anyOf.counts().stream().map(this::encode).toList()));
      return;
    }
    Sum sum = (Sum) condition;
    if (sum.weights().values().stream().anyMatch(weight -> weight > 1)) {
      loads.put(isTold, sum);
      return;
    }
    List<Variable> some =
        sum.weights().keySet().stream().flatMap(part -> pieces.get(part).stream()).toList();
    Formula count = formulas.cc(sum.atMost() ? CType.LE : CType.GE, sum.limit(), some);
    if (count instanceof CardinalityConstraint many) {
      new CCEncoder(formulas).encode(many).forEach(clause -> add(isTold, clause));
    } else {
      add(isTold, count);
    }
  }

  /** A count beyond what is ever thought of is known not to be reached. */
  private Formula encode(Count count) {
    if (count.pieces() > bound(count.partId())) {
      return count.reached() ? formulas.falsum() : formulas.verum();
    }
    Literal reached = atLeast(count.partId(), count.pieces());
    return count.reached() ? reached : reached.negate();
  }
}
