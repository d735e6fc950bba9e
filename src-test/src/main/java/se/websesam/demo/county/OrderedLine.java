package se.websesam.demo.county;

import java.time.LocalDate;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.order.domain.LineStatus;

/**
 * Order line [kundorderrad] with what has come of it.
 *
 * @param individualId the numbered unit set aside or handed over, or null
 */
record OrderedLine(
    long id,
    int number,
    WantedLine wanted,
    LineOutcome outcome,
    PayerChoice payer,
    Long individualId,
    LocalDate expectedOn) {

  CountyArticle article() {
    return wanted.article();
  }

  boolean isDelivered() {
    return outcome.status() == LineStatus.DELIVERED;
  }
}
