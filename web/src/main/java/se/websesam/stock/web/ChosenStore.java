package se.websesam.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import se.websesam.shared.domain.NotFound;
import se.websesam.stock.service.StockQueries;
import se.websesam.stock.view.StoreOption;
import se.websesam.user.web.CurrentUser;

/**
 * The store that the user is looking at. It stands in the address; without one there, it is the
 * store of the customer acted for, or else the first.
 */
@Named
@RequestScoped
public class ChosenStore {

  @Inject private StockQueries stock;
  @Inject private CurrentUser user;

  private List<StoreOption> stores;
  private Long id = fromAddress();

  private static Long fromAddress() {
    String asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("store");
    return asked != null && asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
  }

  /** The stores to choose from; none when the user's units have none (V-WD-01). */
  public List<StoreOption> getStores() {
    if (stores == null) {
      stores = stock.stores();
    }
    return stores;
  }

  /** The store chosen, or null when there is none at all. */
  public StoreOption getStore() {
    if (id != null) {
      return getStores().stream()
          .filter(store -> store.id() == id)
          .findFirst()
          .orElseThrow(NotFound::new);
    }
    return getStores().stream()
        .filter(store -> Objects.equals(store.customerId(), user.getCustomerId()))
        .findFirst()
        .or(() -> getStores().stream().findFirst())
        .orElse(null);
  }

  /** The id of the store, or null. */
  public Long getId() {
    StoreOption store = getStore();
    return store == null ? null : Long.valueOf(store.id());
  }

  /** The store that the address names. */
  public void setId(Long id) {
    this.id = id;
  }
}
