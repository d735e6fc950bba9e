package se.websesam.device.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.domain.HoldingEndKind;
import se.websesam.device.domain.RecordedRentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.user.service.CurrentCaller;

/** What devices on their way back do to holdings, numbered units and rent. */
@ApplicationScoped
public class DeviceReturns {

  @Inject private DeviceRepository devices;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** A pickup order has been written: each waits for it, and rent stops by the county's rule. */
  public void orderPickup(Collection<DeviceHolding> holdings, String number, LocalDate day) {
    holdings.forEach(holding -> holding.orderPickup(number));
    eachUnit(holdings, DeviceIndividual::orderPickup);
    record(holdings, RentEventKind.PICKUP_ORDERED, day);
  }

  /** The pickup order was cancelled and never counted (PU-08). */
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
          unit.receive();
          unit.handle(handling);
        });
    record(holdings, RentEventKind.RETURNED, day);
  }

  /** Found to have come back before: the holdings end at once, the units wait at the centre. */
  public void deregister(Collection<DeviceHolding> holdings, LocalDate day) {
    holdings.forEach(holding -> holding.end(day, HoldingEndKind.RETURNED_NOT_DEREGISTERED));
    eachUnit(holdings, DeviceIndividual::receive);
    record(holdings, RentEventKind.RETURNED, day);
  }

  /**
   * A faulty unit that was claimed has come: its holder has it no more, and rent ends (DV-05). What
   * has left its holder already, or waits for a pickup order, is left to that.
   */
  public void claimed(long holdingId, LocalDate day) {
    List<DeviceHolding> held =
        holdings(Set.of(holdingId)).stream()
            .filter(holding -> !holding.isEnded() && !holding.isPickupOrdered())
            .toList();
    held.forEach(holding -> holding.end(day, HoldingEndKind.CLAIMED));
    eachUnit(held, DeviceIndividual::receive);
    record(held, RentEventKind.RETURNED, day);
  }

  /** Lost: the holder has them no more, nobody knows where they are, and rent ends. */
  public void lose(Collection<DeviceHolding> holdings, LocalDate day) {
    holdings.forEach(holding -> holding.end(day, HoldingEndKind.LOST));
    eachUnit(holdings, DeviceIndividual::lose);
    record(holdings, RentEventKind.LOST, day);
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
    eachUnit(holdings(holdingIds), DeviceIndividual::receive);
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
    return ended;
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
    List<Long> units =
        holdings.stream()
            .map(DeviceHolding::individualId)
            .filter(id -> id != null)
            .sorted(Comparator.naturalOrder())
            .toList();
    units.forEach(id -> change.accept(devices.getIndividualForUpdate(id)));
  }

  private void record(Collection<DeviceHolding> holdings, RentEventKind kind, LocalDate day) {
    for (DeviceHolding holding : holdings) {
      if (holding.chargingForm() == ChargingForm.RENTAL) {
        devices.add(RecordedRentEvent.of(holding, kind, day, clock.instant(), caller.id()));
      }
    }
  }
}
