package se.websesam.deviation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Objects;
import se.websesam.deviation.domain.LostInStore;
import se.websesam.deviation.domain.LostReport;
import se.websesam.deviation.domain.ResidualWithdrawn;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.device.domain.DeviceHolding;
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
        .lockLost(found.individualId(), found.posting().day())
        .ifPresent(
            report ->
                devices.listById(report.holdingIds()).values().stream()
                    .filter(holding -> Objects.equals(holding.individualId(), found.individualId()))
                    .forEach(holding -> end(report, holding.id(), found)));
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

  /**
   * What sat on the device goes along (PU-15): its numbered units stand in the same store. Balances
   * are locked by article and before their units, as counts do.
   */
  private void findParts(LostReport report, UnitFoundInStore found) {
    devices.listById(report.holdingIds()).values().stream()
        .filter(holding -> holding.individualId() != null)
        .sorted(Comparator.comparing(DeviceHolding::articleId).thenComparing(DeviceHolding::id))
        .forEach(
            holding ->
                store.found(
                    found.storeId(),
                    holding.articleId(),
                    holding.individualId(),
                    found.reason(),
                    found.posting()));
  }
}
