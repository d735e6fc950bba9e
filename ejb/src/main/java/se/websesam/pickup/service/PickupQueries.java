package se.websesam.pickup.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.parameter.repository.Parameters;
import se.websesam.pickup.repository.PickupRepository;
import se.websesam.pickup.view.PickupDetails;
import se.websesam.pickup.view.PickupRow;
import se.websesam.pickup.view.PickupSearch;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.CaseFilter;
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
  @Inject private Clock clock;

  /**
   * One page of pickup orders [sök hämtorder], newest first; those with the immediate reason are
   * among them unless the region hides them.
   */
  @RolesAllowed(Permissions.PICKUP_VIEW)
  @Logged(value = AccessAction.SEARCH, object = "PICKUP")
  public Page<PickupRow> list(PickupSearch search, PageRequest page) {
    return find(search, page);
  }

  /** Whether the caller finds a pickup order with a number. */
  @RolesAllowed(Permissions.PICKUP_VIEW)
  public boolean isKnown(String number) {
    PickupSearch search = new PickupSearch(number, null, false, CaseFilter.none());
    return find(search, new PageRequest(0, 1)).total() > 0;
  }

  private Page<PickupRow> find(PickupSearch search, PageRequest page) {
    boolean shown = caller.scope().allCustomers() || !parameters.isOn("pickup.immediate.hidden");
    return pickups.list(caller.scope(), search, shown, clock.getZone(), page);
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
