package se.websesam.pickup.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.parameter.repository.Parameters;
import se.websesam.pickup.domain.PickupStatus;
import se.websesam.pickup.repository.PickupRepository;
import se.websesam.pickup.view.PickupDetails;
import se.websesam.pickup.view.PickupRow;
import se.websesam.pickup.view.PickupSearch;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Searching and opening pickup orders. */
@Stateless
public class PickupQueries {

  @Inject private PickupRepository pickups;
  @Inject private PickupPages pages;
  @Inject private Parameters parameters;
  @Inject private CurrentCaller caller;

  /**
   * One page of pickup orders [sök hämtorder], newest first; those with the immediate reason are
   * among them unless the region hides them.
   *
   * @param number one number, or null
   * @param status one status, or null
   * @param openOnly only those that the centre still has something to do with
   */
  @RolesAllowed(Permissions.PICKUP_VIEW)
  @Logged(value = AccessAction.SEARCH, object = "PICKUP")
  public Page<PickupRow> list(
      String number, PickupStatus status, boolean openOnly, PageRequest page) {
    return find(number, status, openOnly, page);
  }

  /** Whether the caller finds a pickup order with a number. */
  @RolesAllowed(Permissions.PICKUP_VIEW)
  public boolean isKnown(String number) {
    return find(number, null, false, new PageRequest(0, 1)).total() > 0;
  }

  private Page<PickupRow> find(
      String number, PickupStatus status, boolean openOnly, PageRequest page) {
    boolean shown = caller.scope().allCustomers() || !parameters.isOn("pickup.immediate.hidden");
    return pickups.list(caller.scope(), new PickupSearch(number, status, openOnly, shown), page);
  }

  /**
   * A pickup order's page.
   *
   * @throws NotFound when it is none of the caller's customers'
   */
  @RolesAllowed(Permissions.PICKUP_VIEW)
  @Logged(value = AccessAction.VIEW, object = "PICKUP")
  public PickupDetails details(@ObjectId String number) {
    return pages.get(number);
  }
}
