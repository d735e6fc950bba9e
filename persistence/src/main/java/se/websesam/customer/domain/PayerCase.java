package se.websesam.customer.domain;

/**
 * What a rule of who pays by housing form or habilitation looks at (PY-05).
 *
 * @param housingForm where the patient lives [boendeform], or null
 * @param habilitation whether the patient belongs to the habilitation
 * @param baseCode the base code that decides for the patient, or null
 * @param isoCode the article's class of ISO 9999, or null
 * @param responsibility the article responsibility [artikelansvar], or null
 */
public record PayerCase(
    String housingForm,
    boolean habilitation,
    String baseCode,
    String isoCode,
    String responsibility) {}
