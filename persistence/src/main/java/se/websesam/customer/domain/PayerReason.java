package se.websesam.customer.domain;

/** Why a payer was chosen; in the order in which they decide (DOMAIN 4.12). */
public enum PayerReason {
  /** PY-04: the article names its payer. */
  ARTICLE_RESPONSIBILITY,
  /** CP-05: who pays for the main device pays for its part. */
  MAIN_DEVICE,
  /** PY-06: the customer always pays itself. */
  CUSTOMER_PAYS_ITSELF,
  /** PY-05: where the patient lives, or membership of the habilitation. */
  PATIENT_SITUATION,
  /** PY-03: a base code set by hand. */
  DEVIATING_BASE_CODE,
  /** PY-02: the patient's ordinary base code. */
  BASE_CODE,
  /** PY-01: the payer linked to the customer. */
  CUSTOMER_PAYER
}
