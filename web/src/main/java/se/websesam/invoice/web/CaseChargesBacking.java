package se.websesam.invoice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.service.CaseChargeQueries;
import se.websesam.invoice.view.CaseCharge;

/** What a case has charged and given back, on the page of the case. */
@Named
@RequestScoped
public class CaseChargesBacking {

  @Inject private CaseChargeQueries queries;

  private final Map<ChargeCause, List<CaseCharge>> read = new HashMap<>();
  private Boolean claimLeft;

  /** Of the report of a lost device. */
  public List<CaseCharge> ofLoss(String number) {
    return read.computeIfAbsent(ChargeCause.LOSS, cause -> queries.ofLoss(number));
  }

  /** Of a deviation report. */
  public List<CaseCharge> ofClaim(String number) {
    return read.computeIfAbsent(ChargeCause.CLAIM, cause -> queries.ofClaim(number));
  }

  /** What a deviation report gave back, the last time that it did; null when it never did. */
  public CaseCharge lastCreditOf(String number) {
    return ofClaim(number).stream()
        .filter(charge -> charge.kind() == InvoiceLineKind.SALE_CREDIT)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Of a buy-back. */
  public List<CaseCharge> ofBuyback(String number) {
    return read.computeIfAbsent(ChargeCause.BUYBACK, cause -> queries.ofBuyback(number));
  }

  /** Whether what a deviation report is about has been sold and not been given back. */
  public boolean isClaimLeft(String number) {
    if (claimLeft == null) {
      claimLeft = queries.isClaimLeft(number);
    }
    return claimLeft;
  }

  /** Of a case of abnormal wear. */
  public List<CaseCharge> ofWear(String number) {
    return read.computeIfAbsent(ChargeCause.WEAR, cause -> queries.ofWear(number));
  }
}
