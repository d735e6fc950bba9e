package se.websesam.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Urgent fee [akutavgift]: what an urgent order costs the payer of its customer besides the
 * articles (CO-09). It is fixed when the order is submitted and charged once, with the first
 * delivery.
 */
@Embeddable
public class UrgentFee {

  @Column(name = "urgent_fee")
  private BigDecimal amount;

  @Column(name = "urgent_vat_rate")
  private BigDecimal vatRate;

  @Column(name = "urgent_payer_id")
  private Long payerId;

  @Column(name = "urgent_charged_on")
  private LocalDate chargedOn;

  protected UrgentFee() {}

  /** SEK without VAT, and who pays them. */
  public static UrgentFee of(BigDecimal amount, BigDecimal vatRate, long payerId) {
    UrgentFee fee = new UrgentFee();
    fee.amount = amount;
    fee.vatRate = vatRate;
    fee.payerId = payerId;
    return fee;
  }

  boolean isDue() {
    return chargedOn == null && amount.signum() > 0;
  }

  UrgentFeeDue charge(long orderId, LocalDate day) {
    chargedOn = day;
    return new UrgentFeeDue(orderId, day, amount, vatRate);
  }
}
