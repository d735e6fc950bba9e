package se.websesam.pickup.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.service.DeviceReturns;
import se.websesam.pickup.domain.PickupLine;
import se.websesam.pickup.domain.PickupOrder;
import se.websesam.pickup.domain.PickupOver;
import se.websesam.pickup.repository.PickupRepository;
import se.websesam.pickup.view.PickupDetails;
import se.websesam.pickup.view.PickupLineRow;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What the centre does with pickup orders: plan, collect, receive, cancel. */
@Stateless
public class PickupHandlingService {

  @Inject private PickupRepository pickups;
  @Inject private PickupPages pages;
  @Inject private DeviceReturns returns;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<PickupOver> over;

  /**
   * Sets the day of the tour.
   *
   * @throws BusinessRuleViolation V-PU-10 for a day that has passed, V-PU-08 when nothing is left
   *     to plan, V-CC-01
   */
  @RolesAllowed(Permissions.PICKUP_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "PICKUP")
  public PickupDetails plan(PickupRef ref, LocalDate day) {
    if (day == null || day.isBefore(LocalDate.now(clock))) {
      throw new BusinessRuleViolation("V-PU-10", "plannedOn");
    }
    open(ref).plan(day, act(null));
    return done(ref);
  }

  /**
   * The driver has some devices on the car, or with no line named everything that is left.
   *
   * @throws BusinessRuleViolation V-PU-08 for what is on the car already, or over, V-CC-01
   * @throws NotFound for a line that is not the order's
   */
  @RolesAllowed(Permissions.PICKUP_COLLECT)
  @Logged(value = AccessAction.UPDATE, object = "PICKUP")
  public PickupDetails collect(PickupRef ref, Set<Integer> lines) {
    open(ref).collect(lines, act(null));
    return done(ref);
  }

  /**
   * Return reception has received some devices: they leave their holder's list, rent ends by the
   * county's rule, and the units go to the shelf, to reconditioning or to scrap (DOMAIN 6.7).
   *
   * @throws BusinessRuleViolation V-PU-03 without a line, V-PU-08, V-CC-01
   */
  @RolesAllowed(Permissions.PICKUP_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "PICKUP")
  public PickupDetails receive(PickupRef ref, Set<Integer> lines, ReturnHandling handling) {
    LocalDate today = LocalDate.now(clock);
    List<PickupLine> received = open(ref).receive(lines, today, handling, act(null));
    returns.receive(holdings(received), handling, today);
    return done(ref);
  }

  /**
   * Some devices were not among what arrived: their holder has them still, rent runs again, and the
   * orderer is told (PU-11).
   *
   * @throws BusinessRuleViolation V-PU-03 without a line, V-PU-08, V-CC-01
   */
  @RolesAllowed(Permissions.PICKUP_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "PICKUP")
  public PickupDetails miss(PickupRef ref, Set<Integer> lines) {
    LocalDate today = LocalDate.now(clock);
    PickupOrder order = open(ref);
    List<PickupLine> missing = order.miss(lines, today, act(null));
    returns.miss(holdings(missing), today);
    return told(ref, order, missing, true, null);
  }

  /**
   * Takes the order back at the request of who wrote it (PU-08); its devices are the holder's as
   * though it had never been written.
   *
   * @throws BusinessRuleViolation V-PU-09 without a reason, V-PU-08 when something is on the car,
   *     V-CC-01
   */
  @RolesAllowed(Permissions.PICKUP_HANDLE)
  @Logged(value = AccessAction.CANCEL, object = "PICKUP")
  public PickupDetails cancel(PickupRef ref, @Size(max = 400) String reason) {
    LocalDate today = LocalDate.now(clock);
    PickupOrder order = open(ref);
    List<PickupLine> cancelled = order.cancel(today, act(reason));
    returns.cancelPickup(holdings(cancelled), today);
    return told(ref, order, cancelled, false, reason);
  }

  private PickupDetails told(
      PickupRef ref, PickupOrder order, List<PickupLine> lines, boolean missing, String reason) {
    PickupDetails after = done(ref);
    Set<Integer> numbers = lines.stream().map(PickupLine::lineNumber).collect(Collectors.toSet());
    List<String> articles =
        after.lines().stream()
            .filter(line -> numbers.contains(line.lineNumber()))
            .map(PickupLineRow::designation)
            .toList();
    over.fire(new PickupOver(ref.number(), order.ordererId(), missing, articles, reason));
    return after;
  }

  private PickupOrder open(PickupRef ref) {
    PickupOrder order = pickups.getForChange(caller.scope(), ref.number());
    order.requireVersion(ref.version());
    return order;
  }

  private static Set<Long> holdings(List<PickupLine> lines) {
    return lines.stream().map(PickupLine::holdingId).collect(Collectors.toSet());
  }

  private Act act(String reason) {
    return new Act(caller.id(), clock.instant(), reason);
  }

  private PickupDetails done(PickupRef ref) {
    pickups.flush();
    return pages.get(ref.number());
  }
}
