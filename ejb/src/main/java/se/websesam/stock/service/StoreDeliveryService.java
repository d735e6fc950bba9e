package se.websesam.stock.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.shared.domain.Permissions;
import se.websesam.stock.domain.MovementKind;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.repository.StockRepository;
import se.websesam.user.service.CurrentCaller;

/** What the centre brings to stores; always part of another use case. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StoreDeliveryService {

  @Inject private StockRepository stock;
  @Inject private DeviceRepository devices;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * A line of an order to a store was delivered: the balance rises, and a numbered unit stands in
   * the store.
   *
   * @param unitId the numbered unit, or null
   * @param reference the order's number
   */
  @RolesAllowed(Permissions.ORDER_DELIVER)
  public void delivered(
      long storeId, long articleId, int quantity, Long unitId, LocalDate day, String reference) {
    Posting posting = new Posting(day, clock.instant(), caller.id(), reference);
    stock.add(
        stock
            .lockOrBegin(storeId, articleId)
            .receive(MovementKind.DELIVERED, quantity, unitId, posting));
    if (unitId != null) {
      devices.getIndividualForUpdate(unitId).deliverToStore(storeId);
    }
    stock.flush();
  }
}
