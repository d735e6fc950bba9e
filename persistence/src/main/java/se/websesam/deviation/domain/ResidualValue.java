package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What a lost device was still worth [restvärde], to be paid by the payer of its holding. */
@Embeddable
public class ResidualValue {

  /** SEK; zero when nothing is to be paid. */
  @Column(name = "residual_value")
  private BigDecimal amount;

  /** Who is to pay in the end when it is somebody else than the payer of the holding. */
  @Column(name = "residual_payer")
  private String payer;

  @Column(name = "residual_on")
  private LocalDate setOn;

  protected ResidualValue() {}

  /**
   * The value that is set on a day.
   *
   * @param form how the device was charged
   * @param otherPayer who is to pay in the end when it is somebody else, or null
   * @throws BusinessRuleViolation V-LO-12 for what was bought, V-LO-09 for no amount
   */
  static ResidualValue of(
      ChargingForm form, BigDecimal amount, String otherPayer, LocalDate setOn) {
    if (form != ChargingForm.RENTAL) {
      throw new BusinessRuleViolation("V-LO-12");
    }
    if (amount == null || amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new BusinessRuleViolation("V-LO-09", "residual");
    }
    ResidualValue value = new ResidualValue();
    value.amount = amount;
    value.payer = otherPayer == null || otherPayer.isBlank() ? null : otherPayer.strip();
    value.setOn = setOn;
    return value;
  }

  /** Whether there is anything to pay. */
  boolean isOwed() {
    return amount.signum() != 0;
  }

  ResidualCharged charged(String lostNumber, long holdingId) {
    return new ResidualCharged(lostNumber, holdingId, setOn, amount);
  }
}
