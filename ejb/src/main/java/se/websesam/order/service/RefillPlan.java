package se.websesam.order.service;

import java.util.List;
import se.websesam.catalogue.domain.Article;

/** What the refill orders for a store, and what it has to skip. */
record RefillPlan(List<Line> lines, List<Skip> skips) {

  static final RefillPlan NOTHING = new RefillPlan(List.of(), List.of());

  /** An article to order, in place of others if any are named. */
  record Line(Article article, int quantity, List<Article> inPlaceOf) {}

  /** An article that is missing and cannot be ordered, and the rule that says why. */
  record Skip(Article article, int missing, String ruleCode) {}
}
