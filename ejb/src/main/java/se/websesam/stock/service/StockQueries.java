package se.websesam.stock.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.repository.CartRepository;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.view.ArticleStock;
import se.websesam.stock.view.CartRow;
import se.websesam.stock.view.MovementRow;
import se.websesam.stock.view.StockFilter;
import se.websesam.stock.view.StockRow;
import se.websesam.stock.view.StoreOption;
import se.websesam.stock.view.UnitPlace;
import se.websesam.stock.view.UnitRow;
import se.websesam.user.service.CurrentCaller;

/** What stands in the stores [förråd] of the caller's customers; the centre sees all. */
@Stateless
public class StockQueries {

  @Inject private BufferStoreRepository stores;
  @Inject private StockRepository stock;
  @Inject private CartRepository carts;
  @Inject private CurrentCaller caller;

  /** The stores to choose from. */
  @RolesAllowed(Permissions.STOCK_VIEW)
  public List<StoreOption> stores() {
    return stores.list(caller.scope());
  }

  /** One page of a store's articles. */
  @RolesAllowed(Permissions.STOCK_VIEW)
  public Page<StockRow> list(long storeId, StockFilter filter, PageRequest page) {
    return stock.list(own(storeId), filter, page);
  }

  /** What a store has of an article. */
  @RolesAllowed(Permissions.STOCK_VIEW)
  public StockRow article(long storeId, String articleNumber) {
    return stock.findRow(own(storeId), articleNumber).orElseThrow(NotFound::new);
  }

  /** One page of what came to a store and left it of an article. */
  @RolesAllowed(Permissions.STOCK_VIEW)
  public Page<MovementRow> movements(long storeId, long articleId, PageRequest page) {
    return stock.listMovements(own(storeId), articleId, page);
  }

  /** The numbered units of an article in a store. */
  @RolesAllowed(Permissions.STOCK_VIEW)
  public List<UnitRow> units(long storeId, long articleId) {
    return stock.listUnits(own(storeId), articleId);
  }

  /** The stores that a unit has come to and left [individkort], the latest first. */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  public List<UnitPlace> places(String individualNumber) {
    return stock.listPlaces(individualNumber);
  }

  /** Who has reserved an article in a store, and since when. */
  @RolesAllowed(Permissions.STOCK_VIEW)
  public List<CartRow> reservations(long storeId, long articleId) {
    return carts.listOfArticle(own(storeId), articleId);
  }

  /** What the stores of a customer have of some articles; nothing for a customer of others. */
  @RolesAllowed(Permissions.STOCK_VIEW)
  public List<ArticleStock> inStoresOf(long customerId, Collection<String> articleNumbers) {
    List<Long> own =
        stores.list(caller.scope()).stream()
            .filter(store -> store.customerId() == customerId)
            .map(StoreOption::id)
            .toList();
    return stock.listStock(own, articleNumbers);
  }

  private long own(long storeId) {
    BufferStore store = stores.get(caller.scope(), storeId);
    return store.id();
  }
}
