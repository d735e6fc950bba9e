package se.websesam.demo.county;

import java.time.LocalDate;
import java.util.List;
import se.websesam.customer.domain.PayerChoice;

/**
 * Recipient [mottagare] of devices, as the county's orders use it.
 *
 * @param number its place in the county, from 0; decides all that chance decides about it
 * @param customers who orders to it, the usual one first
 * @param payerByBaseCode who pays by its ordinary base code, or null
 * @param deviation a base code set by hand, or null
 */
record Holder(
    long id,
    int number,
    boolean child,
    List<CountyCustomer> customers,
    Long payerByBaseCode,
    Deviation deviation) {

  /** A deviating base code [avvikande baskod]: when it began, and when the centre was told. */
  record Deviation(Payers.Code code, LocalDate validFrom, LocalDate knownFrom) {}

  CountyCustomer home() {
    return customers.get(0);
  }

  /** Who pays for an article ordered on a day (DOMAIN 4.12). */
  PayerChoice payer(CountyArticle article, CountyCustomer customer, LocalDate day) {
    boolean deviates = deviation != null && !deviation.knownFrom().isAfter(day);
    return PayerChoice.resolve(
            article.fixedPayer(),
            customer,
            null,
            deviates ? deviation.code().payerId() : null,
            payerByBaseCode)
        .orElseThrow();
  }

  /** Who shall pay its rent from the deviation on, when the centre was told too late; or null. */
  Deviation lateDeviation() {
    return deviation == null || deviation.validFrom().equals(deviation.knownFrom())
        ? null
        : deviation;
  }
}
