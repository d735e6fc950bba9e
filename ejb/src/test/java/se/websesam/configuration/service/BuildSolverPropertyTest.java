package se.websesam.configuration.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fact;
import se.websesam.configuration.domain.Repair;
import se.websesam.configuration.domain.Verdict;

/** 2,000 small catalogues, each judged by the solver and by looking at every build. */
class BuildSolverPropertyTest {

  private static final int CATALOGUES = 2000;

  private int possible;
  private int curable;
  private int impossible;
  private int repaired;

  @Test
  void shouldAgreeWithBruteForce() {
    for (int seed = 0; seed < CATALOGUES; seed++) {
      RandomDevices dice = new RandomDevices(seed);
      DeviceRules rules = dice.device();
      Build asked = dice.build(rules);
      Integer user = dice.userKilograms();

      BuildSolver solver = new BuildSolver(rules, asked, user);
      Verdict verdict = solver.verdict();

      judge("catalogue " + seed, solver, verdict, new BruteForce(rules, asked, user), rules, asked);
    }
    String seen = possible + " " + curable + " " + impossible + " " + repaired;
    assertTrue(Math.min(Math.min(possible, curable), Math.min(impossible, repaired)) > 100, seen);
  }

  private void judge(
      String name,
      BuildSolver solver,
      Verdict verdict,
      BruteForce judge,
      DeviceRules rules,
      Build asked) {
    assertEquals(judge.isAllowed(asked), verdict.isPossible(), name);
    List<Fact> open = solver.facts().stream().filter(f -> !f.kind().mayGiveWay()).toList();
    assertEquals(judge.canBeCompleted(), solver.isSolvable(open), name);
    if (verdict.isPossible()) {
      possible++;
      return;
    }
    assertEquals(judge.canBeCompleted(), verdict.curable(), name);
    curable += verdict.curable() ? 1 : 0;
    impossible += verdict.curable() ? 0 : 1;
    assertSmallest(name, verdict, judge, verdict.curable() ? solver.facts() : open);
    List<Repair> best = judge.repairs();
    assertEquals(
        best.stream().map(Repair::cost).toList(),
        verdict.repairs().stream().map(Repair::cost).toList(),
        name);
    for (Repair repair : verdict.repairs()) {
      repaired++;
      assertTrue(judge.isAllowed(repair.applyTo(asked)), name + " " + repair);
    }
    for (Repair one : verdict.repairs()) {
      verdict.repairs().stream()
          .filter(other -> other != one)
          .forEach(other -> assertFalse(one.contains(other), name));
    }
  }

  /** The facts clash, without any one of them they do not, and no fewer facts clash. */
  private static void assertSmallest(
      String name, Verdict verdict, BruteForce judge, List<Fact> facts) {
    List<Fact> clash = verdict.clash();
    assertFalse(judge.isSolvable(clash), name);
    for (Fact fact : clash) {
      List<Fact> rest = new ArrayList<>(clash);
      rest.remove(fact);
      assertTrue(judge.isSolvable(rest), name + " without " + fact);
    }
    assertTrue(judge.everyPartOf(facts, clash.size() - 1), name + " has a smaller clash");
  }
}
