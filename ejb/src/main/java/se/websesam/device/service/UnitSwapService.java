package se.websesam.device.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.websesam.device.repository.UnitRepository;
import se.websesam.device.view.SwapRow;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Swaps of units [byte av individ] that the centre is to see. */
@Stateless
public class UnitSwapService {

  @Inject private UnitRepository units;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of the swaps that nobody of the centre has seen yet, the oldest first. */
  @RolesAllowed(Permissions.UNIT_CONFIRM)
  public Page<SwapRow> list(PageRequest page) {
    return units.listUnseenSwaps(page);
  }

  /**
   * Somebody of the centre has seen a swap; it waits no longer, and the cards of both units say who
   * and when.
   *
   * @throws BusinessRuleViolation V-IN-14 when somebody has already
   */
  @RolesAllowed(Permissions.UNIT_CONFIRM)
  public void see(long changeId) {
    units
        .findChangeForUpdate(changeId)
        .orElseThrow(NotFound::new)
        .see(Act.of(caller.id(), clock.instant()));
  }
}
