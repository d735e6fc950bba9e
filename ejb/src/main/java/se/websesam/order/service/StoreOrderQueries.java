package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import se.websesam.order.repository.StoreOrderRepository;
import se.websesam.shared.domain.Permissions;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.user.service.CurrentCaller;

/** What is on its way to stores. */
@Stateless
public class StoreOrderQueries {

  @Inject private StoreOrderRepository orders;
  @Inject private BufferStoreRepository stores;
  @Inject private CurrentCaller caller;

  /** How many of each article are on order to a store of the caller's, by article id. */
  @RolesAllowed(Permissions.STOCK_VIEW)
  public Map<Long, Long> onOrder(long storeId) {
    return orders.onOrder(stores.get(caller.scope(), storeId).id());
  }
}
