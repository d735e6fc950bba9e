package se.websesam.customer.domain;

import java.util.Optional;

/** The payer [betalare] of an order line and the reason for it. */
public record PayerChoice(long payerId, PayerReason reason) {

  /**
   * Resolves who pays; the first of the given payers that exists, in the order of DOMAIN 4.12.
   *
   * @param articlePayer fixed by article responsibility (PY-04), or null
   * @param customer the ordering customer (PY-01, PY-06)
   * @param situationPayer by a rule of housing form or habilitation (PY-05), or null
   * @param deviatingBaseCodePayer by a base code set by hand (PY-03), or null
   * @param baseCodePayer by the ordinary base code (PY-02), or null
   * @return empty when nobody can be found: V-CO-09
   */
  public static Optional<PayerChoice> resolve(
      Long articlePayer,
      Customer customer,
      Long situationPayer,
      Long deviatingBaseCodePayer,
      Long baseCodePayer) {
    if (articlePayer != null) {
      return Optional.of(new PayerChoice(articlePayer, PayerReason.ARTICLE_RESPONSIBILITY));
    }
    if (customer.paysItself() && customer.payerId() != null) {
      return Optional.of(new PayerChoice(customer.payerId(), PayerReason.CUSTOMER_PAYS_ITSELF));
    }
    if (situationPayer != null) {
      return Optional.of(new PayerChoice(situationPayer, PayerReason.PATIENT_SITUATION));
    }
    if (deviatingBaseCodePayer != null) {
      return Optional.of(new PayerChoice(deviatingBaseCodePayer, PayerReason.DEVIATING_BASE_CODE));
    }
    if (baseCodePayer != null) {
      return Optional.of(new PayerChoice(baseCodePayer, PayerReason.BASE_CODE));
    }
    if (customer.payerId() != null) {
      return Optional.of(new PayerChoice(customer.payerId(), PayerReason.CUSTOMER_PAYER));
    }
    return Optional.empty();
  }

  /** The payer of a part: the main device's, unless the article names its own (CP-05). */
  public PayerChoice asPartOf(long payerOfMainDevice) {
    return reason == PayerReason.ARTICLE_RESPONSIBILITY
        ? this
        : new PayerChoice(payerOfMainDevice, PayerReason.MAIN_DEVICE);
  }
}
