package se.websesam.demo.pki;

import java.time.Period;

/** Kind of card [kort]: the usual one, and those that a server must refuse. */
public enum CardKind {
  /** For logging in, valid. */
  LOGIN("", Period.ofDays(-1), DemoPki.VALIDITY),
  /** For logging in, ran out yesterday. */
  EXPIRED("-expired", Period.ofYears(-2), Period.ofDays(-1)),
  /** For logging in, valid from next year. */
  NOT_YET_VALID("-not-yet-valid", Period.ofYears(1), Period.ofYears(2)),
  /** For logging in, on the issuer's revocation list. */
  REVOKED("-revoked", Period.ofDays(-1), DemoPki.VALIDITY),
  /** From an authority that has taken the right names and has keys of its own. */
  FOREIGN("-foreign", Period.ofDays(-1), DemoPki.VALIDITY),
  /** From an authority under the same root that issues by person number and has no list here. */
  OTHER_ISSUER("-other-issuer", Period.ofDays(-1), DemoPki.VALIDITY),
  /** For logging in, valid, issued under the policy of a lower level of assurance. */
  LOWER_LEVEL("-lower-level", Period.ofDays(-1), DemoPki.VALIDITY),
  /** For signing only: the key usage is nonRepudiation alone. */
  SIGNATURE("-signature", Period.ofDays(-1), DemoPki.VALIDITY);

  private final String fileSuffix;
  private final Period validFrom;
  private final Period validTo;

  CardKind(String fileSuffix, Period validFrom, Period validTo) {
    this.fileSuffix = fileSuffix;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  String fileName(StaffCard card) {
    return card.userName() + fileSuffix + ".p12";
  }

  /** First moment of validity, counted from the day of issue. */
  Period validFrom() {
    return validFrom;
  }

  /** Last moment of validity, counted from the day of issue. */
  Period validTo() {
    return validTo;
  }
}
