package se.websesam.configuration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.websesam.catalogue.repository.CommonAccessories;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.DeviceRules.Added;
import se.websesam.configuration.domain.DeviceRules.GivesWay;
import se.websesam.configuration.domain.MainDevice;
import se.websesam.configuration.domain.Part;
import se.websesam.configuration.domain.Repair;
import se.websesam.configuration.domain.Verdict;
import se.websesam.configuration.repository.ConfigurationRules;
import se.websesam.configuration.view.ComponentRow;
import se.websesam.configuration.view.Configuration;
import se.websesam.configuration.view.FactRow;
import se.websesam.configuration.view.GaveWay;
import se.websesam.configuration.view.PartChange;
import se.websesam.configuration.view.RepairRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;

/**
 * What may sit on a main device [komponenthantering]. Builds are given and taken as pieces by
 * article number; nothing is kept here.
 */
@Stateless
public class Configurator {

  /** More pieces of a part than any device has; a slip of the key beyond it. */
  private static final int MOST = 20;

  private static final int HEAVIEST = 400;
  private static final Build NONE = Build.of(Map.of());

  @Inject private ConfigurationRules rules;
  @Inject private CommonAccessories common;
  @Inject private Clock clock;

  /**
   * What a main device comes with.
   *
   * @throws BusinessRuleViolation V-CO-03 when the article is no main device or never has
   *     components (CP-02)
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public Configuration standard(String mainNumber) {
    DeviceRules device = device(mainNumber, Set.of());
    return configuration(device, device.standard(), null);
  }

  /**
   * What is to be said of a build.
   *
   * @param userKilograms what the user weighs, or null when nobody has said
   * @throws BusinessRuleViolation V-CF-02 for a weight that nobody has, V-CO-03 as {@link
   *     #standard}
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public Configuration check(String mainNumber, Map<String, Integer> build, Integer userKilograms) {
    requireWeight(userKilograms);
    DeviceRules device = device(mainNumber, build.keySet());
    return configuration(device, build(device, build), userKilograms);
  }

  private static void requireWeight(Integer userKilograms) {
    if (userKilograms != null && (userKilograms < 1 || userKilograms > HEAVIEST)) {
      throw new BusinessRuleViolation("V-CF-02", "userKilograms");
    }
  }

  /**
   * Adds a part. What came with the device gives way to it; when it cannot sit with what has been
   * chosen, it is not kept, and the clash says why.
   *
   * @param userKilograms what the user weighs, or null when nobody has said
   * @throws BusinessRuleViolation V-AR-01 for an unknown article, V-CO-02 for a wrong quantity,
   *     V-CF-02 and V-CO-03 as {@link #check}
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public Configuration add(
      String mainNumber,
      Map<String, Integer> before,
      String partNumber,
      Integer quantity,
      Integer userKilograms) {
    requireWeight(userKilograms);
    if (quantity == null || quantity < 1 || quantity > MOST) {
      throw new BusinessRuleViolation("V-CO-02", "quantity");
    }
    Set<String> asked = new HashSet<>(before.keySet());
    asked.add(partNumber);
    DeviceRules device = device(mainNumber, asked);
    Build earlier = build(device, before);
    Part part =
        device.parts().stream()
            .filter(p -> p.articleNumber().equals(partNumber))
            .findFirst()
            .orElseThrow(() -> new BusinessRuleViolation("V-AR-01", "articleNumber", partNumber));
    Added added = device.add(earlier, part.id(), quantity);
    Verdict verdict = new BuildSolver(device, added.build(), userKilograms).verdict();
    boolean kept = verdict.isPossible() || verdict.curable();
    return configuration(
        device,
        kept ? added.build() : earlier,
        kept ? gaveWay(device, added.gaveWay()) : List.of(),
        kept,
        verdict,
        added.build());
  }

  /** What is most often ordered to a main device [vanliga tillbehör]. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public List<ArticleOption> commonAccessories(String mainNumber) {
    return rules.findMain(mainNumber, today()).stream()
        .flatMap(main -> common.of(main.id()).stream())
        .toList();
  }

  /** Parts that fit on a main device and have all of some words in their designation. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public List<ComponentRow> search(String mainNumber, String words) {
    DeviceRules device = device(mainNumber, Set.of());
    List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return device.parts().stream()
        .filter(part -> device.isCandidate(part.id()))
        .filter(
            part -> wanted.stream().allMatch(part.designation().toLowerCase(Locale.ROOT)::contains))
        .map(part -> row(device, part, 0))
        .toList();
  }

  /** Those of some main articles that an accessory fits on. */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public Set<Long> fitting(String accessoryNumber, Set<Long> mainArticleIds) {
    return rules.fitting(accessoryNumber, mainArticleIds, today());
  }

  /**
   * Whether accessories can join a device that somebody has: it came with its standard, to which
   * the parts delivered and on their way were added one after the other. What sits there gives way
   * to what joins, as a standard does; a part ordered once more takes the place of the worn one. A
   * rule that the device breaks as it is does not count.
   *
   * @param present pieces by article number of what has been delivered to the device or is ordered
   *     to it
   * @param joining pieces by article number of what is to join it, judged together
   * @return what the device would be, and when it cannot be, why
   * @throws BusinessRuleViolation V-CO-03, as {@link #standard}
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  public Configuration complement(
      String mainNumber, Map<String, Integer> present, Map<String, Integer> joining) {
    Set<String> asked = new HashSet<>(present.keySet());
    asked.addAll(joining.keySet());
    DeviceRules device = device(mainNumber, asked);
    Build there = added(device, device.standard(), once(device, present));
    DeviceRules held = device.as(there);
    Build after = added(held, without(there, build(held, joining)), joining);
    Verdict verdict = BuildSolver.ofHeld(held, after).verdict();
    return configuration(held, after, List.of(), true, verdict, after);
  }

  /** No more of each part than the device takes: what was ordered beyond replaced worn ones. */
  private static Map<String, Integer> once(DeviceRules device, Map<String, Integer> present) {
    Build pieces = build(device, present);
    Map<Long, Integer> most = new HashMap<>();
    pieces.pieces().forEach((id, n) -> most.put(id, Math.min(n, device.bound(id, NONE))));
    return numbers(device, Build.of(most));
  }

  private static Build without(Build there, Build some) {
    Build build = there;
    for (Map.Entry<Long, Integer> part : some.pieces().entrySet()) {
      build = build.plus(part.getKey(), -part.getValue());
    }
    return build;
  }

  private static Build added(DeviceRules device, Build before, Map<String, Integer> parts) {
    Build build = before;
    for (Map.Entry<Long, Integer> part : build(device, parts).pieces().entrySet()) {
      build = device.add(build, part.getKey(), part.getValue()).build();
    }
    return build;
  }

  private DeviceRules device(String mainNumber, Set<String> asked) {
    MainDevice main =
        rules
            .findMain(mainNumber, today())
            .filter(found -> !found.neverComponents())
            .orElseThrow(() -> new BusinessRuleViolation("V-CO-03"));
    return rules.rules(main, asked, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Configuration configuration(
      DeviceRules device, Build build, Integer userKilograms) {
    Verdict verdict = new BuildSolver(device, build, userKilograms).verdict();
    return configuration(device, build, List.of(), true, verdict, build);
  }

  private static Configuration configuration(
      DeviceRules device,
      Build build,
      List<GaveWay> gaveWay,
      boolean kept,
      Verdict verdict,
      Build judged) {
    return new Configuration(
        device.main().articleNumber(),
        device.main().designation(),
        numbers(device, build),
        rows(device, build),
        gaveWay,
        verdict.clash().stream().map(fact -> new FactRow(fact.kind(), fact.words())).toList(),
        kept,
        verdict.repairs().stream().map(repair -> row(device, judged, repair)).toList());
  }

  private static List<ComponentRow> rows(DeviceRules device, Build build) {
    List<ComponentRow> rows = new ArrayList<>();
    for (Part part : device.parts()) {
      int quantity = build.count(part.id());
      int standard = device.standard().count(part.id());
      if (quantity > 0 || standard > 0) {
        rows.add(row(device, part, quantity));
      }
    }
    return rows;
  }

  private static ComponentRow row(DeviceRules device, Part part, int quantity) {
    return new ComponentRow(
        part.articleNumber(),
        part.designation(),
        device.side(part.id()),
        quantity,
        device.standard().count(part.id()),
        part.chargingForm(),
        part.price());
  }

  private static RepairRow row(DeviceRules device, Build judged, Repair repair) {
    List<PartChange> changes = new ArrayList<>();
    for (Map.Entry<Long, Integer> change : repair.changes().entrySet()) {
      Part part = device.part(change.getKey());
      int least = Math.min(judged.count(part.id()), judged.count(part.id()) + change.getValue());
      changes.add(
          new PartChange(
              part.articleNumber(),
              part.designation(),
              change.getValue(),
              part.chargingForm(),
              part.price(),
              least < device.standard().count(part.id())));
    }
    return new RepairRow(changes, numbers(device, repair.applyTo(judged)));
  }

  private static List<GaveWay> gaveWay(DeviceRules device, List<GivesWay> gone) {
    return gone.stream()
        .map(
            g ->
                new GaveWay(
                    device.part(g.partId()).designation(),
                    g.pieces(),
                    device.part(g.newPartId()).designation(),
                    g.place()))
        .toList();
  }

  private static Build build(DeviceRules device, Map<String, Integer> pieces) {
    Map<Long, Integer> byId = new HashMap<>();
    for (Part part : device.parts()) {
      byId.put(part.id(), pieces.getOrDefault(part.articleNumber(), 0));
    }
    return Build.of(byId);
  }

  private static Map<String, Integer> numbers(DeviceRules device, Build build) {
    Map<String, Integer> numbers = new TreeMap<>();
    build.pieces().forEach((id, n) -> numbers.put(device.part(id).articleNumber(), n));
    return numbers;
  }
}
