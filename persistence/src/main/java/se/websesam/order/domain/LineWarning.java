package se.websesam.order.domain;

import java.math.BigDecimal;

/**
 * Something to think of before a line is ordered; it refuses nothing.
 *
 * @param code the rule that says it
 * @param proposedId the article to take instead or besides, or null
 * @param amount what the user pays, or null
 * @param rest what the unit pays besides, or null
 * @param note what the article says about it, or null
 */
public record LineWarning(
    String code, Long proposedId, BigDecimal amount, BigDecimal rest, String note) {

  static LineWarning of(String code) {
    return new LineWarning(code, null, null, null, null);
  }

  static LineWarning proposing(String code, long proposedId) {
    return new LineWarning(code, proposedId, null, null, null);
  }
}
