package se.websesam.device.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.domain.DevicesCameBack;
import se.websesam.device.domain.HoldingEndKind;
import se.websesam.device.domain.RecordedRentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.domain.UnitHandling;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.repository.UnitRepository;
import se.websesam.shared.domain.Act;
import se.websesam.user.service.CurrentCaller;

/** What devices on their way back do to holdings, numbered units and rent. */
@ApplicationScoped
public class DeviceReturns {

  @Inject private DeviceRepository devices;
  @Inject private UnitRepository units;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<DevicesCameBack> cameBack;

  /**
   * What goes back together: main devices first, each followed by what sits on it and is not on its
   * way already (PU-15).
   *
   * @param held all that the holder has
   */
  public static List<DeviceHolding> withParts(
      List<DeviceHolding> chosen, List<DeviceHolding> held) {
    List<DeviceHolding> all = new ArrayList<>();
    for (DeviceHolding holding : chosen) {
      if (!all.contains(holding)) {
        all.add(holding);
        List<DeviceHolding> parts =
            held.stream()
                .filter(part -> holding.id().equals(part.parentHoldingId()))
                .filter(part -> part.isDelivered() && !part.isGoingBack())
                .toList();
        withParts(parts, held).stream().filter(part -> !all.contains(part)).forEach(all::add);
      }
    }
    return all;
  }

  /** A pickup order has been written: each waits for it, and rent stops by the county's rule. */
  public void orderPickup(Collection<DeviceHolding> holdings, String number, LocalDate day) {
    holdings.forEach(holding -> holding.orderPickup(number));
    waitFor(holdings, day);
  }

  /**
   * A technician is to dismount them: each waits for that, and rent stops by the same rule (PU-13).
   *
   * @param number of the work order
   */
  public void orderDismantling(Collection<DeviceHolding> holdings, String number, LocalDate day) {
    holdings.forEach(holding -> holding.orderDismantling(number));
    waitFor(holdings, day);
  }

  private void waitFor(Collection<DeviceHolding> holdings, LocalDate day) {
    eachUnit(holdings, DeviceIndividual::orderPickup);
    record(holdings, RentEventKind.PICKUP_ORDERED, day);
  }

  /** The pickup order, or the dismantling, was cancelled and never counted (PU-08). */
  public void cancelPickup(Set<Long> holdingIds, LocalDate day) {
    keep(holdingIds, RentEventKind.PICKUP_CANCELLED, day);
  }

  /** Missing at return reception: the holder has them still, and rent runs again (PU-11). */
  public void miss(Set<Long> holdingIds, LocalDate day) {
    keep(holdingIds, RentEventKind.MISSING, day);
  }

  /** Arrived at the centre: the holdings end, the units go where return reception says. */
  public void receive(Set<Long> holdingIds, ReturnHandling handling, LocalDate day) {
    Collection<DeviceHolding> holdings = holdings(holdingIds);
    holdings.forEach(holding -> holding.end(day, handling.endOfPickup()));
    eachUnit(
        holdings,
        unit -> {
          receive(unit);
          unit.handle(handling);
          units.add(UnitHandling.of(unit, handling, Act.of(caller.id(), clock.instant())));
        });
    record(holdings, RentEventKind.RETURNED, day);
    tell(holdings, day);
  }

  private void receive(DeviceIndividual unit) {
    unit.receive(clock.instant());
  }

  /** Found to have come back before: the holdings end at once, the units wait at the centre. */
  public void deregister(Collection<DeviceHolding> holdings, LocalDate day) {
    cameBack(holdings, HoldingEndKind.RETURNED_NOT_DEREGISTERED, day);
  }

  /** A technician has brought them: the holdings end, the units wait at the centre (PU-13). */
  public void dismantled(Set<Long> holdingIds, LocalDate day) {
    cameBack(holdings(holdingIds), HoldingEndKind.DISMANTLED, day);
  }

  private void cameBack(Collection<DeviceHolding> holdings, HoldingEndKind kind, LocalDate day) {
    end(holdings, kind, this::receive, RentEventKind.RETURNED, day);
    tell(holdings, day);
  }

  /** Said to have gone back, and found at the centre: the units wait there (PU-12). */
  public void found(Collection<DeviceHolding> holdings, LocalDate day) {
    end(
        holdings,
        HoldingEndKind.RETURNED_NOT_DEREGISTERED,
        this::receive,
        RentEventKind.FOUND,
        day);
    tell(holdings, day);
  }

  /**
   * Said to have gone back, and searched for in vain: the units are scrapped. The search is paid,
   * so rent ends now (PU-12).
   */
  public void shrink(Collection<DeviceHolding> holdings, LocalDate day) {
    end(
        holdings,
        HoldingEndKind.SHRINKAGE,
        unit -> {
          unit.lose();
          unit.writeOff();
        },
        RentEventKind.SCRAPPED,
        day);
    tell(holdings, day);
  }

  private void end(
      Collection<DeviceHolding> holdings,
      HoldingEndKind kind,
      Consumer<DeviceIndividual> change,
      RentEventKind rent,
      LocalDate day) {
    holdings.forEach(holding -> holding.end(day, kind));
    eachUnit(holdings, change);
    record(holdings, rent, day);
  }

  /**
   * A faulty unit that was claimed has come: its holder has it no more, and rent ends (DV-05). What
   * has left its holder already, or is on its way back, is left to that.
   */
  public void claimed(long holdingId, LocalDate day) {
    List<DeviceHolding> held =
        holdings(Set.of(holdingId)).stream()
            .filter(holding -> !holding.isEnded() && !holding.isGoingBack())
            .toList();
    cameBack(held, HoldingEndKind.CLAIMED, day);
  }

  /** Lost: the holder has them no more, nobody knows where they are, and rent ends. */
  public void lose(Collection<DeviceHolding> holdings, LocalDate day) {
    end(holdings, HoldingEndKind.LOST, DeviceIndividual::lose, RentEventKind.LOST, day);
  }

  /**
   * Found again with the holder: he has them as before, and rent runs again. What is found on the
   * day that it was lost was never lost.
   */
  public void regain(Set<Long> holdingIds, LocalDate day) {
    Collection<DeviceHolding> holdings = holdings(holdingIds);
    eachUnit(holdings, DeviceIndividual::regain);
    for (DeviceHolding holding : holdings) {
      boolean sameDay = day.equals(holding.endedOn());
      holding.resume();
      if (holding.chargingForm() == ChargingForm.RENTAL) {
        devices.add(
            sameDay
                ? RecordedRentEvent.reversed(
                    holding,
                    devices.getLastRentEvent(holding.id(), RentEventKind.LOST),
                    day,
                    clock.instant(),
                    caller.id())
                : RecordedRentEvent.delivered(holding, day, clock.instant(), caller.id()));
      }
    }
  }

  /** Found again and brought to the centre: the units wait there to be taken care of. */
  public void receiveLost(Set<Long> holdingIds) {
    eachUnit(holdings(holdingIds), this::receive);
  }

  /** Lost for good: the units are scrapped, but for those that turned up elsewhere. */
  public void writeOff(Set<Long> holdingIds) {
    eachUnit(
        holdings(holdingIds),
        unit -> {
          if (unit.isLost()) {
            unit.writeOff();
          }
        });
  }

  /**
   * Given back to a store of the holder's unit, where a numbered unit is free for the next holder.
   *
   * @return the holding that ended
   */
  public DeviceHolding giveBack(DeviceHolding holding, int pieces, long storeId, LocalDate day) {
    return ended(
        holding,
        pieces,
        day,
        HoldingEndKind.RETURNED_TO_STORE,
        unit -> unit.returnToStore(storeId));
  }

  /**
   * Thrown away instead of being given back.
   *
   * @return the holding that ended
   */
  public DeviceHolding discard(DeviceHolding holding, int pieces, LocalDate day) {
    return ended(holding, pieces, day, HoldingEndKind.SCRAPPED, DeviceIndividual::discard);
  }

  private DeviceHolding ended(
      DeviceHolding holding,
      int pieces,
      LocalDate day,
      HoldingEndKind kind,
      Consumer<DeviceIndividual> change) {
    DeviceHolding ended = holding.giveBack(pieces, day, kind);
    if (ended.id() == null) {
      devices.add(ended);
    }
    eachUnit(List.of(ended), change);
    tell(List.of(ended), day);
    return ended;
  }

  private void tell(Collection<DeviceHolding> holdings, LocalDate day) {
    cameBack.fire(
        new DevicesCameBack(
            holdings.stream().map(DeviceHolding::id).collect(Collectors.toSet()), day));
  }

  private void keep(Set<Long> holdingIds, RentEventKind kind, LocalDate day) {
    Collection<DeviceHolding> holdings = holdings(holdingIds);
    holdings.forEach(DeviceHolding::keep);
    eachUnit(holdings, DeviceIndividual::keep);
    record(holdings, kind, day);
  }

  private Collection<DeviceHolding> holdings(Set<Long> holdingIds) {
    return devices.listById(holdingIds).values();
  }

  /** Locked in the order of their ids, so that two use cases cannot wait for each other. */
  private void eachUnit(Collection<DeviceHolding> holdings, Consumer<DeviceIndividual> change) {
    List<Long> ids =
        holdings.stream()
            .map(DeviceHolding::individualId)
            .filter(id -> id != null)
            .sorted(Comparator.naturalOrder())
            .toList();
    ids.forEach(id -> change.accept(devices.getIndividualForUpdate(id)));
  }

  private void record(Collection<DeviceHolding> holdings, RentEventKind kind, LocalDate day) {
    for (DeviceHolding holding : holdings) {
      if (holding.chargingForm() == ChargingForm.RENTAL) {
        devices.add(RecordedRentEvent.of(holding, kind, day, clock.instant(), caller.id()));
      }
    }
  }
}
