package se.websesam.workorder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.DeviceReturns;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.NotFound;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.WorkOrder;

/**
 * Dismantling [demontering]: what a technician dismounts he takes along, so that no pickup order is
 * needed (PU-13). Rent stops as by a pickup order.
 */
@ApplicationScoped
public class Dismantling {

  @Inject private DeviceRepository devices;
  @Inject private ArticleRepository articles;
  @Inject private DeviceReturns returns;
  @Inject private Parameters parameters;

  /** Whether devices of a class of ISO 9999 go back by a pickup order alone. */
  boolean isPickupOnly(String isoCode) {
    return isoCode != null
        && parameters.words("pickup.only.isoClasses").stream().anyMatch(isoCode::startsWith);
  }

  /**
   * The work order has been sent: its device waits for the technician, with what sits on it. What a
   * pickup order would not take, or takes already, is left to that.
   */
  void sent(WorkOrder order, LocalDate day) {
    if (order.facts().type() != ActionType.DISMANTLING || order.subject().holdingId() == null) {
      return;
    }
    List<DeviceHolding> held = devices.lockHeld(order.recipientId());
    List<DeviceHolding> device =
        held.stream()
            .filter(one -> one.id().equals(order.subject().holdingId()))
            .filter(one -> one.isDelivered() && !one.isPickupOrdered())
            .filter(one -> one.chargingForm() != ChargingForm.SALE)
            .filter(one -> !isPickupOnly(articles.get(one.articleId()).isoCode()))
            .toList();
    returns.orderDismantling(DeviceReturns.withParts(device, held), order.workOrderNumber(), day);
  }

  /** Nothing came of the work order: its devices are the holder's as though it had never been. */
  void givenUp(WorkOrder order, LocalDate day) {
    returns.cancelPickup(waiting(order), day);
  }

  /**
   * The technician has been there: what he brought leaves its holder, and what he did not is the
   * holder's still (PU-11).
   *
   * @param came ids of the holdings that he brought
   * @return the articles that he did not bring
   * @throws NotFound for a holding that does not wait for the work order
   */
  List<String> performed(WorkOrder order, Set<Long> came, LocalDate day) {
    Set<Long> missing = new HashSet<>(waiting(order));
    if (!missing.containsAll(came)) {
      throw new NotFound();
    }
    missing.removeAll(came);
    List<String> articlesMissing =
        devices.listById(missing).values().stream()
            .map(holding -> articles.get(holding.articleId()).designation())
            .sorted()
            .toList();
    returns.dismantled(came, day);
    returns.miss(missing, day);
    return articlesMissing;
  }

  private Set<Long> waiting(WorkOrder order) {
    return devices.listToDismount(order.workOrderNumber()).stream()
        .map(DeviceHolding::id)
        .collect(Collectors.toSet());
  }
}
