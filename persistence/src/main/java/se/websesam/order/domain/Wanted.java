package se.websesam.order.domain;

import java.util.List;
import se.websesam.catalogue.domain.Article;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * An article and how many of it, as the orderer asks for them.
 *
 * @param parent the place, from 0, of the line that it is a part of; null when it stands alone
 * @param complements the holding of a device already delivered that it is ordered to, or null
 * @param keptReason why the equivalent proposed is not taken (CO-05), or null
 * @param adapted whether the technical service adapts it before delivery (CO-12)
 * @param feeReason why its fee is not ordered with it (CO-06), or null
 */
public record Wanted(
    Article article,
    int quantity,
    Integer parent,
    Long complements,
    String keptReason,
    boolean adapted,
    String takenOff,
    String feeReason) {

  /** A line that stands alone. */
  public Wanted(Article article, int quantity) {
    this(article, quantity, null, null);
  }

  /** A line of which nothing special is said. */
  public Wanted(Article article, int quantity, Integer parent, Long complements) {
    this(article, quantity, parent, complements, null, false);
  }

  /** A line with all of its standard parts. */
  public Wanted(
      Article article,
      int quantity,
      Integer parent,
      Long complements,
      String keptReason,
      boolean adapted) {
    this(article, quantity, parent, complements, keptReason, adapted, null, null);
  }

  /** The same line without some of its standard parts, or with all of them for null. */
  public Wanted without(String takenOff) {
    return new Wanted(
        article, quantity, parent, complements, keptReason, adapted, takenOff, feeReason);
  }

  /** The same line without its fee, for a reason. */
  public Wanted withoutFee(String feeReason) {
    return new Wanted(
        article, quantity, parent, complements, keptReason, adapted, takenOff, feeReason);
  }

  /** Whether it has been said why the fee is not ordered with it. */
  public boolean isFeeWaived() {
    return feeReason != null && !feeReason.isBlank();
  }

  /** Whether it has been said why the equivalent proposed is not taken. */
  public boolean isKept() {
    return keptReason != null && !keptReason.isBlank();
  }

  /** The same line at another place. */
  public Wanted under(Integer parent) {
    return moved(quantity, parent);
  }

  /** A part belongs under a line before its own that may carry parts (CP-01, CP-02). */
  void requirePlace(List<Wanted> all, int at) {
    boolean attached = parent != null || complements != null;
    boolean misplaced =
        parent != null
            && (complements != null
                || parent < 0
                || parent >= at
                || !all.get(parent).article().mayCarryComponents());
    if (misplaced || attached && !article.canBeComponent()) {
      throw new BusinessRuleViolation("V-CO-03", "lines:" + at + ":quantity");
    }
  }

  Wanted moved(int quantity, Integer parent) {
    return new Wanted(
        article, quantity, parent, complements, keptReason, adapted, takenOff, feeReason);
  }
}
