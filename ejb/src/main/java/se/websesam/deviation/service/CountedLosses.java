package se.websesam.deviation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.websesam.deviation.domain.LostInStore;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.domain.ResidualWithdrawn;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.shared.domain.Act;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.UnitFoundInStore;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.service.StoreReturns;

/**
 * Ends the report of a lost device when the count of a store finds it in time, in the transaction
 * of the count. What is found too late is left to the job of the night.
 */
@ApplicationScoped
public class CountedLosses {

  @Inject private LostRepository losses;
  @Inject private DeviceRepository devices;
  @Inject private StoreReturns store;
  @Inject private BufferStoreRepository stores;
  @Inject private Event<ResidualWithdrawn> withdrawn;
  @Inject private Event<LostInStore> told;

  void counted(@Observes UnitFoundInStore found) {
    losses
        .findLostHolding(found.individualId(), found.posting().day())
        .ifPresent(holdingId -> end(losses.lockLost(holdingId), holdingId, found));
  }

  private void end(LostReport report, long holdingId, UnitFoundInStore found) {
    if (report.deviceHoldingId() != holdingId) {
      report.findPart(holdingId);
      losses.flush();
      return;
    }
    Act act = Act.of(found.posting().userId(), found.posting().at());
    report.findInStore(found.posting().day(), act).ifPresent(withdrawn::fire);
    findParts(report, found);
    losses.flush();
    told.fire(
        new LostInStore(
            report.lostNumber(),
            report.reporterId(),
            stores.find(found.storeId()).map(BufferStore::name).orElse("")));
  }

  /** What sat on the device goes along (PU-15): its numbered units stand in the same store. */
  private void findParts(LostReport report, UnitFoundInStore found) {
    Set<Long> units =
        devices.listById(report.holdingIds()).values().stream()
            .map(DeviceHolding::individualId)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    for (long id : units) {
      DeviceIndividual unit = devices.getIndividualForUpdate(id);
      if (unit.isLost()) {
        store.found(found.storeId(), unit, found.reason(), found.posting());
      }
    }
  }
}
