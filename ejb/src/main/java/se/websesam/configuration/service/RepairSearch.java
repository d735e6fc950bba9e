package se.websesam.configuration.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.Condition;
import se.websesam.configuration.domain.Condition.AnyOf;
import se.websesam.configuration.domain.Condition.Count;
import se.websesam.configuration.domain.Condition.Sum;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fact;
import se.websesam.configuration.domain.FactKind;
import se.websesam.configuration.domain.Part;
import se.websesam.configuration.domain.Repair;
import se.websesam.configuration.domain.RepairCost;
import se.websesam.configuration.service.CheapestChoice.Need;

/**
 * Finds the cheapest changes that make a build possible: the cheapest ones are tried, and each rule
 * that they break tells what must be changed besides, until none is broken.
 */
final class RepairSearch {

  /** The n-th piece of a part: there when the part has at least so many. */
  private record Piece(long partId, int n) {}

  private final DeviceRules rules;
  private final Build asked;
  private final List<Condition> conditions;
  private final Sum load;
  private final Map<Piece, Integer> costs = new LinkedHashMap<>();
  private final Map<Piece, Integer> reliefs = new HashMap<>();
  private final Set<Need<Piece>> needs = new LinkedHashSet<>();

  RepairSearch(DeviceRules rules, Build asked, List<Fact> facts) {
    this.rules = rules;
    this.asked = asked;
    conditions =
        facts.stream()
            .filter(fact -> fact.kind().isRule() && fact.kind() != FactKind.LOAD)
            .flatMap(fact -> fact.conditions().stream())
            .toList();
    load =
        facts.stream()
            .filter(fact -> fact.kind() == FactKind.LOAD)
            .map(fact -> (Sum) fact.conditions().get(0))
            .findFirst()
            .orElse(new Sum(Map.of(), true, 0));
    rules.parts().forEach(this::pieces);
  }

  private void pieces(Part part) {
    int weight = load.weights().getOrDefault(part.id(), 0);
    for (int n = 1; n <= rules.bound(part.id(), asked); n++) {
      Piece piece = new Piece(part.id(), n);
      costs.put(
          piece,
          isAsked(piece)
              ? RepairCost.ofTakingAway(rules, part.id(), n)
              : RepairCost.ofAdding(rules, part.id(), n));
      reliefs.put(piece, isAsked(piece) ? weight : -weight);
    }
  }

  private boolean isAsked(Piece piece) {
    return piece.n() <= asked.count(piece.partId());
  }

  /** The cheapest repairs, none of them containing another; fewer when there are no more. */
  List<Repair> cheapest(int most) {
    int excess = load.sum(asked.plus(DeviceRules.USER, 1)) - load.limit();
    List<Repair> repairs = new ArrayList<>();
    long least = 0;
    while (repairs.size() < most) {
      Optional<Set<Piece>> found =
          CheapestChoice.of(needs, costs::get, reliefs, excess, least, RepairCost.CHANGE / 2);
      if (found.isEmpty()) {
        break;
      }
      Set<Piece> changed = found.get();
      least = changed.stream().mapToLong(costs::get).sum();
      if (!findBroken(changed)) {
        repairs.add(repair(changed));
        // whatever comes next must leave out some of this
        needs.add(new Need<>(List.of(), outermost(changed)));
      }
    }
    return repairs;
  }

  private boolean findBroken(Set<Piece> changed) {
    int before = needs.size();
    for (Piece piece : costs.keySet()) {
      Piece under = new Piece(piece.partId(), piece.n() - 1);
      if (piece.n() > 1 && isThere(piece, changed) && !isThere(under, changed)) {
        need(List.of(piece, under), changed);
      }
    }
    for (Condition condition : conditions) {
      if (condition instanceof AnyOf anyOf) {
        findBroken(anyOf, changed);
      } else {
        findBroken((Sum) condition, changed);
      }
    }
    return needs.size() > before;
  }

  private boolean isThere(Piece piece, Set<Piece> changed) {
    return isAsked(piece) != changed.contains(piece);
  }

  /** One of these must be otherwise than it is now. */
  private void need(List<Piece> otherwise, Set<Piece> changed) {
    needs.add(
        new Need<>(
            otherwise.stream().filter(piece -> !changed.contains(piece)).toList(),
            otherwise.stream().filter(changed::contains).collect(Collectors.toSet())));
  }

  private void findBroken(AnyOf anyOf, Set<Piece> changed) {
    List<Piece> pieces = new ArrayList<>();
    for (Count count : anyOf.counts()) {
      Piece piece = new Piece(count.partId(), count.pieces());
      boolean known = costs.containsKey(piece);
      if ((known && isThere(piece, changed)) == count.reached()) {
        return;
      }
      if (known) {
        pieces.add(piece);
      }
    }
    need(pieces, changed);
  }

  /** Some of the pieces that are there are too many, or of those that are not there too few are. */
  private void findBroken(Sum sum, Set<Piece> changed) {
    List<Piece> there = new ArrayList<>();
    List<Piece> missing = new ArrayList<>();
    for (Piece piece : costs.keySet()) {
      if (sum.weights().containsKey(piece.partId())) {
        (isThere(piece, changed) ? there : missing).add(piece);
      }
    }
    int over = sum.atMost() ? there.size() - sum.limit() : sum.limit() - there.size();
    if (over > 0) {
      List<Piece> some = sum.atMost() ? there : missing;
      need(some.subList(0, Math.max(0, some.size() - over + 1)), changed);
    }
  }

  private Repair repair(Set<Piece> changed) {
    Map<Long, Integer> changes = new TreeMap<>();
    changed.forEach(piece -> changes.merge(piece.partId(), isAsked(piece) ? -1 : 1, Integer::sum));
    return new Repair(changes, changed.stream().mapToInt(costs::get).sum());
  }

  /** Of each part the change that goes furthest: it has the others with it. */
  private Set<Piece> outermost(Set<Piece> changed) {
    Set<Piece> outermost = new HashSet<>(changed);
    outermost.removeIf(
        piece ->
            changed.contains(new Piece(piece.partId(), piece.n() + (isAsked(piece) ? -1 : 1))));
    return outermost;
  }
}
