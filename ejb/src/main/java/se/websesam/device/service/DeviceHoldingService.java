package se.websesam.device.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.domain.SaleDelivered;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;

/** What orders do to holdings and numbered units; always part of another use case. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DeviceHoldingService {

  @Inject private DeviceRepository devices;
  @Inject private RentStart rents;
  @Inject private Clock clock;
  @Inject private Event<SaleDelivered> sales;

  /** A device has been ordered: it stands in the list at once, without delivery date (CO-13). */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public void ordered(DeviceHolding holding) {
    devices.add(holding);
  }

  /** The order line that made a holding was cancelled by its orderer. */
  @RolesAllowed({Permissions.ORDER_CANCEL, Permissions.ORDER_HANDLE})
  public void orderCancelled(long orderLineId) {
    devices.getByOrderLine(orderLineId).cancelOrder(LocalDate.now(clock));
  }

  /**
   * Sets a numbered unit aside for an order line.
   *
   * @throws BusinessRuleViolation V-WD-03 when there is no free unit of the article by the number
   */
  @RolesAllowed(Permissions.ORDER_HANDLE)
  public Long allocate(Article article, String individualNumber) {
    DeviceIndividual individual =
        devices
            .findIndividualForUpdate(individualNumber == null ? "" : individualNumber.strip())
            .filter(found -> found.articleId().equals(article.id()))
            .orElseThrow(() -> new BusinessRuleViolation("V-WD-03", "individualNumber"));
    individual.allocate();
    return individual.id();
  }

  /** Lets a unit go that had been set aside. */
  @RolesAllowed(Permissions.ORDER_HANDLE)
  public void release(long individualId) {
    devices.getIndividualForUpdate(individualId).release();
  }

  /**
   * Delivers what an order line asked for: sets the delivery date, starts the rent of a rented
   * device, makes a sold one billable.
   */
  @RolesAllowed(Permissions.ORDER_DELIVER)
  public void deliver(long orderLineId, Long individualId, LocalDate day) {
    DeviceHolding holding = devices.getByOrderLine(orderLineId);
    holding.deliver(individualId, day);
    if (individualId != null) {
      devices.getIndividualForUpdate(individualId).deliver();
    }
    if (holding.chargingForm() == ChargingForm.RENTAL) {
      rents.begin(holding, day);
    } else {
      sales.fire(
          new SaleDelivered(
              holding.id(), day, holding.quantity(), holding.price(), holding.vatRate()));
    }
  }

  /**
   * Gives a holder what was taken out of a unit's own store: the device stands in the list as
   * delivered, and the rent of a rented one begins (WD-03). A sold one was billed when it came to
   * the store (WD-04).
   */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public void withdrawn(DeviceHolding holding, LocalDate day) {
    devices.add(holding);
    devices.flush();
    if (holding.chargingForm() == ChargingForm.RENTAL) {
      rents.begin(holding, day);
    }
  }
}
