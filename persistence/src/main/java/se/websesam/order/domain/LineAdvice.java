package se.websesam.order.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ArticleType;

/** What is to be thought of before an order is submitted: fees, ceilings, equivalents, doubles. */
public final class LineAdvice {

  private static final int ISO_CLASS = 6;

  private final Facts facts;
  private final Map<Long, Integer> feesLeft = new HashMap<>();

  /**
   * What is known about the articles of an order and its recipient.
   *
   * @param fees the fee that goes with an article (CO-06)
   * @param equivalents the article that the centre delivers first in place of another (CO-05)
   * @param heldClasses the ISO classes of the main devices that the recipient has
   * @param assortment the articles agreed for the store, or null when it goes to no store
   */
  public record Facts(
      Map<Long, Long> fees,
      Map<Long, Long> equivalents,
      Set<String> heldClasses,
      Set<Long> assortment,
      boolean urgent) {}

  private LineAdvice(List<Wanted> lines, Facts facts) {
    this.facts = facts;
    for (Wanted line : lines) {
      feesLeft.merge(line.article().id(), line.quantity(), Integer::sum);
    }
  }

  /** The warnings for each line, in the order of the lines; prices are those of each line. */
  public static List<List<LineWarning>> of(
      List<Wanted> lines, List<BigDecimal> prices, Facts facts) {
    LineAdvice advice = new LineAdvice(lines, facts);
    List<List<LineWarning>> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(advice.warnings(lines.get(i), prices.get(i)));
    }
    return all;
  }

  private List<LineWarning> warnings(Wanted line, BigDecimal price) {
    Article article = line.article();
    List<LineWarning> found = new ArrayList<>();
    Long equivalent = facts.equivalents().get(article.id());
    if (equivalent != null && !line.isKept()) {
      found.add(LineWarning.proposing("V-CO-08", equivalent));
    }
    Long fee = facts.fees().get(article.id());
    if (fee != null && !line.isFeeWaived() && !hasFee(fee, line.quantity())) {
      found.add(LineWarning.proposing("V-CO-04", fee));
    }
    if (article.costCeiling() != null) {
      found.add(ceiling(article, price));
    }
    if (article.type() == ArticleType.MAIN_DEVICE
        && facts.heldClasses().contains(isoClass(article.isoCode()))) {
      found.add(LineWarning.of("V-CO-06"));
    }
    if (facts.urgent() && !article.isStocked()) {
      found.add(LineWarning.of("V-CO-07"));
    }
    if (facts.assortment() != null && !facts.assortment().contains(article.id())) {
      found.add(LineWarning.of("V-CO-18"));
    }
    if (article.needsConsultant()) {
      found.add(LineWarning.of("CO-08"));
    }
    return found;
  }

  /** One fee for each device: a fee that is ordered is used up by the first device that asks. */
  private boolean hasFee(Long fee, int devices) {
    int left = feesLeft.getOrDefault(fee, 0) - devices;
    feesLeft.put(fee, Math.max(left, 0));
    return left >= 0;
  }

  /** CO-07: the user pays up to the ceiling, the unit the rest. */
  private static LineWarning ceiling(Article article, BigDecimal price) {
    BigDecimal amount = price.min(article.costCeiling());
    return new LineWarning(
        "V-CO-05", null, amount, price.subtract(amount), article.costCeilingText());
  }

  /** The class of six digits that an ISO code belongs to. */
  public static String isoClass(String isoCode) {
    return isoCode.substring(0, Math.min(ISO_CLASS, isoCode.length()));
  }
}
