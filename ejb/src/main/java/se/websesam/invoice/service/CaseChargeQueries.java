package se.websesam.invoice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.websesam.audit.service.NotLogged;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.deviation.repository.WearRepository;
import se.websesam.deviation.view.DeviationHead;
import se.websesam.devicereturn.repository.BuybackRepository;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.repository.ChargeRepository;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What cases have charged and given back, for their own pages. */
@Stateless
public class CaseChargeQueries {

  @Inject private ChargeRepository charges;
  @Inject private LostRepository losses;
  @Inject private DeviationRepository reports;
  @Inject private WearRepository wear;
  @Inject private BuybackRepository buybacks;
  @Inject private CurrentCaller caller;

  /**
   * The residual value of a lost device, and whether it has been invoiced.
   *
   * @throws NotFound when the report is none that the caller may see
   */
  @RolesAllowed({Permissions.LOSS_REGISTER, Permissions.LOSS_HANDLE})
  @NotLogged("an amount without a patient; the page of the report writes the row")
  public List<CaseCharge> ofLoss(String number) {
    losses.findHead(caller.scope(), number).orElseThrow(NotFound::new);
    return charges.list(ChargeCause.LOSS, number);
  }

  /**
   * What a claim has given back, and whether it has been invoiced.
   *
   * @throws NotFound when the report is none that the caller may see
   */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @NotLogged("an amount without a patient; the page of the report writes the row")
  public List<CaseCharge> ofClaim(String number) {
    reports.findHead(caller.scope(), number).orElseThrow(NotFound::new);
    return charges.list(ChargeCause.CLAIM, number);
  }

  /**
   * Whether what a claim is about has been sold and not been given back, so that it can be credited
   * (V-DV-19).
   *
   * @throws NotFound when the report is none that the caller may see
   */
  @RolesAllowed(Permissions.DEVIATION_HANDLE)
  @NotLogged("says that there is a sale and nothing of it; the page of the report writes the row")
  public boolean isClaimLeft(String number) {
    DeviationHead head = reports.findHead(caller.scope(), number).orElseThrow(NotFound::new);
    Integer quantity = reports.getFacts(head.id()).quantity();
    return quantity != null
        && charges.isLeft(head.holdingId(), head.referenceNumber(), head.referenceLine(), quantity);
  }

  /**
   * What a buy-back has given back, and whether it has been invoiced.
   *
   * @throws NotFound when it is none that the caller may see
   */
  @RolesAllowed({Permissions.STOCK_VIEW, Permissions.PICKUP_HANDLE})
  public List<CaseCharge> ofBuyback(String number) {
    buybacks.findDetails(caller.scope(), number).orElseThrow(NotFound::new);
    return charges.list(ChargeCause.BUYBACK, number);
  }

  /**
   * What a case of abnormal wear has charged, and whether it has been invoiced.
   *
   * @throws NotFound when the case is none that the caller may see
   */
  @RolesAllowed({Permissions.DEVIATION_VIEW, Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @NotLogged("an amount without a patient; the page of the case writes the row")
  public List<CaseCharge> ofWear(String number) {
    wear.findFacts(caller.scope(), number).orElseThrow(NotFound::new);
    return charges.list(ChargeCause.WEAR, number);
  }
}
