package se.websesam.configuration.domain;

/**
 * What a change of a build costs. Few changes come before a low price: a piece added, or one of the
 * standard taken away, counts one; a piece that somebody has chosen, taken away, counts two. Among
 * as many changes, the price of the first year decides; what comes with the device has none.
 */
public final class RepairCost {

  /** One change; more than the first year of all that a device can carry. */
  public static final int CHANGE = 1_000_000;

  private RepairCost() {}

  /** What it costs to add the n-th piece of a part. */
  public static int ofAdding(DeviceRules rules, long partId, int piece) {
    return CHANGE + price(rules, partId, piece);
  }

  /** What it costs to take the n-th piece of a part away. */
  public static int ofTakingAway(DeviceRules rules, long partId, int piece) {
    boolean chosen = piece > rules.standard().count(partId);
    return (chosen ? 2 : 1) * CHANGE - price(rules, partId, piece);
  }

  /** What it costs to come from one build to another. */
  public static int between(DeviceRules rules, Build from, Build to) {
    int cost = 0;
    for (Part part : rules.parts()) {
      for (int n = from.count(part.id()) + 1; n <= to.count(part.id()); n++) {
        cost += ofAdding(rules, part.id(), n);
      }
      for (int n = to.count(part.id()) + 1; n <= from.count(part.id()); n++) {
        cost += ofTakingAway(rules, part.id(), n);
      }
    }
    return cost;
  }

  private static int price(DeviceRules rules, long partId, int piece) {
    return piece > rules.standard().count(partId) ? rules.part(partId).firstYear() : 0;
  }
}
