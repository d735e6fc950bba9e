package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What the centre answers: what the cause was, what it has done, and its words to the reporter. */
@Embeddable
public class DeviationAnswer {

  @Enumerated(EnumType.STRING)
  @Column(name = "answer_cause")
  private AnswerCause cause;

  @Column(name = "answer_measure")
  private String measure;

  @Column(name = "answer_text")
  private String text;

  protected DeviationAnswer() {}

  /**
   * A whole answer.
   *
   * @throws BusinessRuleViolation V-DV-11 when one of the three is missing
   */
  public DeviationAnswer(AnswerCause cause, String measure, String text) {
    if (cause == null || cause.isOfSearch()) {
      throw new BusinessRuleViolation("V-DV-11", "cause");
    }
    this.cause = cause;
    this.measure = required(measure, "measure");
    this.text = required(text, "answer");
  }

  /**
   * What a search came to, which says itself what was done (PU-12).
   *
   * @throws BusinessRuleViolation V-DV-11 without words
   */
  static DeviationAnswer ofSearch(AnswerCause cause, String text) {
    DeviationAnswer answer = new DeviationAnswer();
    answer.cause = cause;
    answer.text = required(text, "outcome");
    return answer;
  }

  private static String required(String text, String field) {
    if (text == null || text.isBlank()) {
      throw new BusinessRuleViolation("V-DV-11", field);
    }
    return text.strip();
  }

  boolean confirmsProductFault() {
    return cause == AnswerCause.PRODUCT_FAULT;
  }

  String text() {
    return text;
  }
}
