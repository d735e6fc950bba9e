package se.websesam.stock.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.CartLine;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.domain.StockBalance;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.repository.CartRepository;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.view.CartRow;
import se.websesam.stock.view.StoreOption;
import se.websesam.user.service.CurrentCaller;

/** The cart [varukorg]: what users have reserved in their stores without prescribing it yet. */
@Stateless
public class CartService {

  private static final String RESERVE = "cart.reserve";

  @Inject private BufferStoreRepository stores;
  @Inject private StockRepository stock;
  @Inject private CartRepository carts;
  @Inject private StoreItems items;
  @Inject private FormSubmissionRepository forms;
  @Inject private Parameters parameters;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of what is reserved in the caller's stores, his own first. */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public Page<CartRow> list(PageRequest page) {
    List<Long> own = stores.list(caller.scope()).stream().map(StoreOption::id).toList();
    return carts.list(own, caller.id(), page);
  }

  /** Some of the caller's own lines. */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public List<CartRow> own(Collection<Long> lineIds) {
    return carts.listOwn(caller.id(), lineIds);
  }

  /** How many lines the caller has, for a tile. */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public long count() {
    return carts.count(caller.id());
  }

  /**
   * Reserves a unit, or a quantity of an article, and gives the id of the line. The same form sent
   * again gets the same line.
   *
   * @throws BusinessRuleViolation V-WD-02 to V-WD-07, V-AR-02, V-AR-03, V-AR-05, V-CA-02, V-CO-02
   */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public long reserve(@Valid Reserve form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), RESERVE, caller.id(), now);
    if (earlier.isPresent()) {
      return Long.parseLong(earlier.get());
    }
    BufferStore store = stores.get(caller.scope(), form.storeId());
    StoreItem item = items.find(store, form.number(), "number");
    long articleId = item.article().id();
    item.article().requireWithdrawable(items.optedIn(store).contains(articleId), "number");
    StockBalance balance = stock.lock(store.id(), List.of(articleId)).get(articleId);
    if (balance == null) {
      throw new BusinessRuleViolation("V-WD-02", "quantity", 0);
    }
    if (item.unit() != null) {
      requireFree(store, item.unit().id());
    }
    CartLine line =
        CartLine.reserve(
            balance,
            item.unitId(),
            quantity(item, form.quantity()),
            form.note(),
            new Posting(null, now, caller.id(), null),
            LocalDate.now(clock).plusDays(parameters.number("cart.expiry.days")));
    carts.add(line);
    carts.flush();
    forms.answer(form.formKey(), line.id().toString());
    return line.id();
  }

  /**
   * Reserves more or fewer, and writes another note.
   *
   * @throws BusinessRuleViolation V-CA-01 when the line is no longer reserved, V-CC-01 when it has
   *     been changed since it was read, V-WD-02 or V-WD-04 when there are not so many free
   */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public void change(long lineId, long version, Integer quantity, @Size(max = 200) String note) {
    CartLine line = carts.get(caller.id(), lineId);
    StockBalance balance = locked(line, version);
    if (quantity == null || quantity < 1) {
      throw new BusinessRuleViolation("V-CO-02", "quantity");
    }
    line.change(balance, quantity, note);
    carts.flush();
  }

  /**
   * Lets go of a line.
   *
   * @throws BusinessRuleViolation V-CA-01 when it is no longer reserved
   */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public void release(long lineId, long version) {
    CartLine line = carts.get(caller.id(), lineId);
    line.release(locked(line, version), clock.instant());
    carts.flush();
  }

  /** The balance first, then the line as it is now. */
  private StockBalance locked(CartLine line, long version) {
    StockBalance balance =
        stock.lock(line.storeId(), List.of(line.articleId())).get(line.articleId());
    carts.refresh(line);
    line.requireVersion(version);
    return balance;
  }

  private void requireFree(BufferStore store, long unitId) {
    // read again under the lock: the unit may just have left the shelf
    if (!items.isIn(store, unitId)) {
      throw new BusinessRuleViolation("V-WD-03", "number");
    }
    if (carts.findHolding(unitId).isPresent()) {
      throw new BusinessRuleViolation("V-WD-04", "number", 0);
    }
  }

  private static int quantity(StoreItem item, Integer asked) {
    if (item.unit() != null) {
      return 1;
    }
    if (asked == null || asked < 1) {
      throw new BusinessRuleViolation("V-CO-02", "quantity");
    }
    return asked;
  }
}
