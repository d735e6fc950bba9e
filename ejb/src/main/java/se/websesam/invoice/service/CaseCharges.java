package se.websesam.invoice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.websesam.deviation.domain.PurchaseCreditTakenBack;
import se.websesam.deviation.domain.PurchaseCredited;
import se.websesam.deviation.domain.ResidualCharged;
import se.websesam.deviation.domain.ResidualWithdrawn;
import se.websesam.deviation.domain.WearCharged;
import se.websesam.devicereturn.domain.BuybackReceived;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.domain.SaleCharge;
import se.websesam.invoice.repository.ChargeRepository;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Keeps what cases charge and give back for the month's invoicing, in the transaction that decided
 * it.
 */
@ApplicationScoped
public class CaseCharges {

  @Inject private ChargeRepository charges;

  /**
   * What waited of it before falls away.
   *
   * @throws BusinessRuleViolation V-LO-11 when it has been invoiced before
   */
  void residual(@Observes ResidualCharged residual) {
    charges
        .findCharge(ChargeCause.LOSS, residual.lostNumber())
        .filter(before -> !charges.removeWaiting(before))
        .ifPresent(
            invoiced -> {
              throw new BusinessRuleViolation("V-LO-11", "residual");
            });
    if (residual.amount().signum() > 0) {
      charges.add(SaleCharge.of(residual, charges.getPayerOf(residual.holdingId())));
    }
  }

  void wear(@Observes WearCharged wear) {
    charges.add(SaleCharge.of(wear, charges.getPayerOf(wear.holdingId())));
  }

  /** What waits falls away; what has been invoiced is given back. */
  void withdrawn(@Observes ResidualWithdrawn found) {
    SaleCharge charge =
        charges
            .findCharge(ChargeCause.LOSS, found.lostNumber())
            .orElseThrow(() -> new IllegalStateException("no charge of " + found.lostNumber()));
    if (!charges.removeWaiting(charge)) {
      Long payer = charges.findPayer(ChargeCause.LOSS, found.lostNumber(), charge).orElse(null);
      charges.add(charge.opposite(found.day(), payer));
    }
  }

  /**
   * Gives back what was bought and at fault (DV-05), at the price that was charged and to whoever
   * was charged.
   *
   * @throws BusinessRuleViolation V-DV-19 when no such sale is left to give back
   */
  void credited(@Observes PurchaseCredited claim) {
    SaleCharge sale =
        charges
            .findSold(claim)
            .orElseThrow(() -> new BusinessRuleViolation("V-DV-19", "creditPurchase"));
    int before = givenBack(sale, claim.quantity(), "V-DV-19", "creditPurchase");
    int round = charges.countCredits(claim.deviationNumber()) + 1;
    charges.add(sale.credited(claim, before, round, charges.findPayer(sale).orElse(null)));
  }

  /**
   * Takes back what a claim gave back: what waits falls away, and what has been invoiced is charged
   * again, once, to whoever had got it. What waits but has been followed by another credit of the
   * same sale is charged again on the same invoice, since the VAT of that one counts on it.
   */
  void takenBack(@Observes PurchaseCreditTakenBack claim) {
    String number = claim.deviationNumber();
    SaleCharge credit =
        charges
            .findLastCredit(number)
            .orElseThrow(() -> new IllegalStateException("no credit of " + number));
    SaleCharge sale = charges.lockSold(credit);
    int givenBack = charges.countGivenBack(sale);
    boolean followed = givenBack != credit.givenBackWithThese();
    if (followed || !charges.removeWaiting(credit)) {
      Long payer = charges.findPayer(ChargeCause.CLAIM, number, credit).orElseGet(credit::payerId);
      charges.add(credit.takenBack(claim.day(), givenBack, payer));
    }
  }

  /**
   * Gives back what the centre has bought back out of a store (RE-07): exactly what was billed on
   * the delivery, never more and never twice.
   *
   * @throws BusinessRuleViolation V-RE-10 when a claim has given it back, or it was never billed
   */
  void boughtBack(@Observes BuybackReceived buyback) {
    SaleCharge sale =
        charges
            .findSoldToStore(buyback.orderLineId())
            .orElseThrow(() -> new BusinessRuleViolation("V-RE-10"));
    int before = givenBack(sale, buyback.quantity(), "V-RE-10", null);
    charges.add(sale.boughtBack(buyback, before, charges.findPayer(sale).orElse(null)));
  }

  /** How many pieces of a sale have been given back; a rule refuses when so many are not left. */
  private int givenBack(SaleCharge sale, int quantity, String rule, String field) {
    int before = charges.countGivenBack(sale);
    if (before + quantity > sale.quantity()) {
      throw new BusinessRuleViolation(rule, field);
    }
    return before;
  }
}
