package se.websesam.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;

/**
 * A region's rule of who pays [betalarregel] by where a patient lives or by membership of the
 * habilitation (PY-05). A county without rules is not touched by either.
 */
@Entity
@Table(name = "payer_rule")
public class PayerRule {

  @Id private Integer turn;

  @Column(name = "housing_form")
  private String housingForm;

  private boolean habilitation;

  @Column(name = "base_code")
  private String baseCode;

  @Column(name = "iso_class")
  private String isoClass;

  private String responsibility;

  @Column(name = "payer_id")
  private Long payerId;

  protected PayerRule() {}

  /**
   * Who pays by the first rule that fits.
   *
   * @param inTurn the region's rules, in their order
   */
  public static Optional<Long> payerOf(List<PayerRule> inTurn, PayerCase asked) {
    return inTurn.stream().filter(rule -> rule.fits(asked)).map(rule -> rule.payerId).findFirst();
  }

  /** Whether all that the rule looks at is so; what it leaves empty it does not look at. */
  private boolean fits(PayerCase asked) {
    return (housingForm == null || housingForm.equals(asked.housingForm()))
        && (!habilitation || asked.habilitation())
        && (baseCode == null || baseCode.equals(asked.baseCode()))
        && (isoClass == null || asked.isoCode() != null && asked.isoCode().startsWith(isoClass))
        && (responsibility == null || responsibility.equals(asked.responsibility()));
  }
}
