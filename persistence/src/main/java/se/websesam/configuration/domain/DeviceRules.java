package se.websesam.configuration.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.configuration.domain.Condition.AnyOf;
import se.websesam.configuration.domain.Condition.Count;
import se.websesam.configuration.domain.Condition.Sum;

/**
 * The rules [regler] that hold for one main device on one day, and the parts they are about.
 *
 * <p>They know what is added and what gives way to it, and they turn into facts: sentences with
 * conditions, which a solver weighs against each other.
 */
public final class DeviceRules {

  /** Stands for the user among the weights; no article has this id. */
  public static final long USER = 0;

  private static final int HECTOGRAMS = 10;

  private final MainDevice main;
  private final Map<Long, Part> parts;
  private final Map<Long, Fit> fits;
  private final List<Place> places;
  private final List<Relation> relations;
  private final Build standard;

  /** The rules for a main device; relations to parts that are not among these do not count. */
  public DeviceRules(
      MainDevice main,
      Collection<Part> parts,
      Collection<Fit> fits,
      List<Place> places,
      List<Relation> relations,
      Build standard) {
    this.main = main;
    this.parts =
        parts.stream()
            .sorted(Comparator.comparing(Part::articleNumber))
            .collect(
                Collectors.toMap(
                    Part::id, Function.identity(), (a, b) -> a, () -> new LinkedHashMap<>()));
    this.fits = fits.stream().collect(Collectors.toMap(Fit::partId, Function.identity()));
    this.places = List.copyOf(places);
    this.relations = relations.stream().filter(r -> this.parts.containsKey(r.partId())).toList();
    this.standard = standard;
  }

  /** The same rules for a device that has come to be otherwise than its standard. */
  public DeviceRules as(Build there) {
    return new DeviceRules(main, parts.values(), fits.values(), places, relations, there);
  }

  public MainDevice main() {
    return main;
  }

  /** What comes with the device [standardutförande]. */
  public Build standard() {
    return standard;
  }

  public Collection<Part> parts() {
    return parts.values();
  }

  public Collection<Fit> fits() {
    return fits.values();
  }

  public List<Place> places() {
    return places;
  }

  public List<Relation> relations() {
    return relations;
  }

  /** A part by its id. */
  public Part part(long partId) {
    Part part = parts.get(partId);
    if (part == null) {
      throw new NoSuchElementException("no such part: " + partId);
    }
    return part;
  }

  /** The side a part is made for. */
  public Side side(long partId) {
    Fit fit = fits.get(partId);
    return fit == null ? Side.NONE : fit.side();
  }

  /** Whether a part may be proposed: it fits, and is a component. */
  public boolean isCandidate(long partId) {
    return fits.containsKey(partId) && part(partId).component() && !main.neverComponents();
  }

  /** How many pieces of a part are ever thought of: those that are asked for, or may be there. */
  public int bound(long partId, Build asked) {
    int most = isCandidate(partId) ? fits.get(partId).most() : 0;
    return Math.max(asked.count(partId), Math.max(standard.count(partId), most));
  }

  /**
   * What gives way.
   *
   * @param place the place that had no more room, or null when the new part replaces this one
   */
  public record GivesWay(long partId, int pieces, long newPartId, String place) {}

  /** A build after something was added, and what of the standard gave way to it. */
  public record Added(Build build, List<GivesWay> gaveWay) {}

  /**
   * Adds pieces of a part. What came with the device gives way to it where the part replaces it or
   * where there is no more room; what somebody has chosen never does.
   */
  public Added add(Build before, long partId, int pieces) {
    Build build = before.plus(partId, pieces);
    List<GivesWay> gaveWay = new ArrayList<>();
    for (Relation relation : relations) {
      if (relation.kind() == RelationKind.REPLACES && relation.partId() == partId) {
        for (long other : relation.others()) {
          build = giveWay(build, other, Integer.MAX_VALUE, partId, null, gaveWay);
        }
      }
    }
    Fit fit = fits.get(partId);
    if (fit == null || fit.place() == null) {
      return new Added(build, gaveWay);
    }
    for (Place place : places) {
      if (place.name().equals(fit.place())) {
        build = makeRoom(build, place, fit, gaveWay);
      }
    }
    return new Added(build, gaveWay);
  }

  private Build makeRoom(Build crowded, Place place, Fit fit, List<GivesWay> gaveWay) {
    Build build = crowded;
    List<Fit> there = at(place);
    // first those of its own side
    if (place.perSide() != null && fit.side() != Side.NONE) {
      for (Fit other : there) {
        if (other.side() == fit.side() && other.partId() != fit.partId()) {
          int tooMany = onSide(build, there, fit.side()) - place.perSide();
          build = giveWay(build, other.partId(), tooMany, fit.partId(), place.name(), gaveWay);
        }
      }
    }
    for (Fit other : there) {
      if (other.partId() != fit.partId()) {
        int tooMany = pieces(build, there) - place.capacity();
        build = giveWay(build, other.partId(), tooMany, fit.partId(), place.name(), gaveWay);
      }
    }
    return build;
  }

  private Build giveWay(
      Build build, long other, int pieces, long newPart, String place, List<GivesWay> gaveWay) {
    int going = Math.min(pieces, Math.min(build.count(other), standard.count(other)));
    if (going <= 0) {
      return build;
    }
    gaveWay.add(new GivesWay(other, going, newPart, place));
    return build.plus(other, -going);
  }

  private List<Fit> at(Place place) {
    return fits.values().stream()
        .filter(fit -> place.name().equals(fit.place()) && parts.containsKey(fit.partId()))
        .sorted(Comparator.comparing((Fit fit) -> part(fit.partId()).articleNumber()))
        .toList();
  }

  private static int pieces(Build build, List<Fit> there) {
    return there.stream().mapToInt(fit -> build.count(fit.partId())).sum();
  }

  private static int onSide(Build build, List<Fit> there, Side side) {
    return there.stream()
        .filter(fit -> fit.side() == side)
        .mapToInt(fit -> build.count(fit.partId()))
        .sum();
  }

  /**
   * The facts of a build: what is there, that nothing else is, and every rule. The build is
   * possible when all of them hold.
   *
   * @param userKilograms what the user weighs, or null when nobody has said
   */
  public List<Fact> facts(Build asked, Integer userKilograms) {
    List<Fact> facts = new ArrayList<>();
    for (Part part : parts.values()) {
      present(part, asked.count(part.id()), facts);
    }
    facts.add(
        new Fact(
            FactKind.NOTHING_ELSE,
            List.of(),
            parts.values().stream()
                .map(part -> fewerThan(part.id(), asked.count(part.id()) + 1))
                .toList()));
    for (Part part : parts.values()) {
      partRules(part, facts);
    }
    places.forEach(place -> placeRules(place, asked, facts));
    relations.forEach(relation -> relationRule(relation, asked, facts));
    load(userKilograms, facts);
    return facts;
  }

  private void present(Part part, int pieces, List<Fact> facts) {
    int ofStandard = Math.min(pieces, standard.count(part.id()));
    if (ofStandard > 0) {
      facts.add(
          fact(
              FactKind.STANDARD,
              words(part.designation(), ofStandard),
              AnyOf.of(Count.atLeast(part.id(), ofStandard))));
    }
    if (pieces > ofStandard) {
      facts.add(
          fact(
              FactKind.CHOSEN,
              words(part.designation(), pieces),
              AnyOf.of(Count.atLeast(part.id(), pieces))));
    }
  }

  private void partRules(Part part, List<Fact> facts) {
    Condition none = fewerThan(part.id(), standard.count(part.id()) + 1);
    Fit fit = fits.get(part.id());
    if (main.neverComponents()) {
      facts.add(
          fact(FactKind.NEVER_COMPONENTS, words(main.designation()), fewerThan(part.id(), 1)));
    }
    if (!part.component()) {
      facts.add(fact(FactKind.NO_COMPONENT, words(part.designation()), none));
    }
    if (fit == null) {
      facts.add(fact(FactKind.NOT_FITTING, words(part.designation(), main.designation()), none));
      return;
    }
    if (fit.least() > 1) {
      facts.add(
          fact(
              FactKind.LEAST,
              words(part.designation(), fit.least()),
              AnyOf.of(Count.fewerThan(part.id(), 1), Count.atLeast(part.id(), fit.least()))));
    }
    facts.add(
        fact(
            FactKind.MOST,
            words(part.designation(), fit.most()),
            fewerThan(part.id(), fit.most() + 1)));
  }

  private void placeRules(Place place, Build asked, List<Fact> facts) {
    List<Fit> there = at(place);
    if (there.isEmpty()) {
      return;
    }
    facts.add(room(FactKind.CAPACITY, place, place.capacity(), there, asked));
    if (place.perSide() != null) {
      sided(FactKind.CAPACITY_LEFT, Side.LEFT, place, there, asked, facts);
      sided(FactKind.CAPACITY_RIGHT, Side.RIGHT, place, there, asked, facts);
    }
    if (place.required() > 0) {
      facts.add(
          fact(
              FactKind.REQUIRED,
              words(main.designation(), place.name(), place.required()),
              new Sum(one(there), false, place.required())));
    }
    for (Fit fit : there) {
      Part part = part(fit.partId());
      if (isOutside(part.millimetres(), place)) {
        facts.add(
            fact(
                FactKind.WIDTH,
                words(
                    part.designation(),
                    centimetres(part.millimetres()),
                    main.designation(),
                    centimetres(place.narrowest() == null ? 0 : place.narrowest()),
                    centimetres(place.widest() == null ? part.millimetres() : place.widest())),
                fewerThan(part.id(), 1)));
      }
    }
  }

  private static boolean isOutside(Integer width, Place place) {
    return width != null
        && (place.narrowest() != null && width < place.narrowest()
            || place.widest() != null && width > place.widest());
  }

  private void sided(
      FactKind kind, Side side, Place place, List<Fit> there, Build asked, List<Fact> facts) {
    List<Fit> onSide = there.stream().filter(fit -> fit.side() == side).toList();
    if (!onSide.isEmpty()) {
      facts.add(room(kind, place, place.perSide(), onSide, asked));
    }
  }

  private Fact room(FactKind kind, Place place, int room, List<Fit> there, Build asked) {
    return fact(
        kind,
        words(main.designation(), place.name(), room, pieces(asked, there)),
        new Sum(one(there), true, room));
  }

  private static Map<Long, Integer> one(List<Fit> there) {
    return there.stream().collect(Collectors.toMap(Fit::partId, fit -> 1));
  }

  private void relationRule(Relation relation, Build asked, List<Fact> facts) {
    Part part = part(relation.partId());
    List<Part> others =
        relation.others().stream().filter(parts::containsKey).map(parts::get).toList();
    Set<Condition> conditions = new HashSet<>();
    switch (relation.kind()) {
      case NEEDS -> {
        List<Count> counts = new ArrayList<>();
        counts.add(Count.fewerThan(part.id(), 1));
        others.forEach(other -> counts.add(Count.atLeast(other.id(), 1)));
        conditions.add(new AnyOf(counts));
      }
      case EXCLUDES, REPLACES -> {
        for (Part other : others) {
          conditions.add(AnyOf.of(Count.fewerThan(part.id(), 1), Count.fewerThan(other.id(), 1)));
        }
      }
      case PAIR -> {
        for (Part other : others) {
          int most = Math.max(bound(part.id(), asked), bound(other.id(), asked));
          for (int n = 1; n <= most; n++) {
            conditions.add(AnyOf.of(Count.fewerThan(part.id(), n), Count.atLeast(other.id(), n)));
            conditions.add(AnyOf.of(Count.fewerThan(other.id(), n), Count.atLeast(part.id(), n)));
          }
        }
      }
    }
    if (!conditions.isEmpty()) {
      facts.add(
          new Fact(
              FactKind.valueOf(relation.kind().name()),
              words(
                  part.designation(),
                  others.stream().map(Part::designation).collect(Collectors.joining(", "))),
              List.copyOf(conditions)));
    }
  }

  private void load(Integer userKilograms, List<Fact> facts) {
    if (main.maxKilograms() == null) {
      return;
    }
    Map<Long, Integer> weights =
        parts.values().stream()
            .filter(part -> part.hectograms() > 0)
            .collect(Collectors.toMap(Part::id, Part::hectograms));
    if (userKilograms != null) {
      facts.add(fact(FactKind.USER_WEIGHT, words(userKilograms), AnyOf.of(Count.atLeast(USER, 1))));
      weights.put(USER, userKilograms * HECTOGRAMS);
    }
    facts.add(
        fact(
            FactKind.LOAD,
            words(main.designation(), main.maxKilograms()),
            new Sum(weights, true, main.maxKilograms() * HECTOGRAMS)));
  }

  private static Condition fewerThan(long partId, int pieces) {
    return AnyOf.of(Count.fewerThan(partId, pieces));
  }

  private static Fact fact(FactKind kind, List<String> words, Condition condition) {
    return new Fact(kind, words, List.of(condition));
  }

  private static List<String> words(Object... words) {
    return List.of(words).stream().map(Object::toString).toList();
  }

  private static String centimetres(int millimetres) {
    return millimetres % 10 == 0
        ? String.valueOf(millimetres / 10)
        : millimetres / 10 + "," + millimetres % 10;
  }
}
