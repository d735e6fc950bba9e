package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What the cost owner [kostnadsansvarig] says of a loss: whether somebody was negligent. */
@Embeddable
public class Judgement {

  private Boolean negligent;

  @Column(name = "judged_by")
  private String judgedBy;

  protected Judgement() {}

  /**
   * The answer to the question whether somebody was negligent.
   *
   * @throws BusinessRuleViolation V-LO-06 when either is missing
   */
  static Judgement of(Boolean negligent, String costOwner) {
    if (negligent == null) {
      throw new BusinessRuleViolation("V-LO-06", "negligent");
    }
    return of(negligent, costOwner, "judgedBy");
  }

  /**
   * The judgement that lies in charging what was not given back.
   *
   * @throws BusinessRuleViolation V-LO-06 when the cost owner is not named
   */
  static Judgement ofCharge(String costOwner) {
    return of(true, costOwner, "costOwner");
  }

  private static Judgement of(boolean negligent, String costOwner, String field) {
    if (costOwner == null || costOwner.isBlank()) {
      throw new BusinessRuleViolation("V-LO-06", field);
    }
    Judgement judgement = new Judgement();
    judgement.negligent = negligent;
    judgement.judgedBy = costOwner.strip();
    return judgement;
  }

  boolean isNegligent() {
    return negligent;
  }
}
