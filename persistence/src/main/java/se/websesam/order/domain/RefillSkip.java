package se.websesam.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An article that is missing in a store and cannot be ordered, and the rule that says why. */
@Embeddable
public class RefillSkip {

  @Column(name = "article_id")
  private Long articleId;

  private int missing;

  @Column(name = "rule_code")
  private String ruleCode;

  protected RefillSkip() {}

  /** So many are missing, and a rule forbids to order them. */
  public RefillSkip(long articleId, int missing, String ruleCode) {
    this.articleId = articleId;
    this.missing = missing;
    this.ruleCode = ruleCode;
  }
}
