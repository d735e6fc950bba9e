package se.websesam.stock.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.CartLine;
import se.websesam.stock.domain.CartLineReleased;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.domain.StockBalance;
import se.websesam.stock.domain.StockMovement;
import se.websesam.stock.domain.UnitFoundInStore;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.repository.CartRepository;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.view.StockRow;
import se.websesam.user.service.CurrentCaller;

/** What the contact of a store does to keep it: safety levels, counting, forgotten reservations. */
@Stateless
public class StockKeepingService {

  @Inject private BufferStoreRepository stores;
  @Inject private StockRepository stock;
  @Inject private CartRepository carts;
  @Inject private DeviceRepository devices;
  @Inject private Event<CartLineReleased> news;
  @Inject private Event<UnitFoundInStore> foundUnit;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * Sets the safety level [säkerhetsnivå] of an article in a store; null takes it out of the
   * store's assortment.
   *
   * @throws BusinessRuleViolation V-BS-01 when the level is no number of things
   */
  @RolesAllowed(Permissions.STOCK_KEEP)
  public void setLevel(long storeId, String articleNumber, Integer level) {
    BufferStore store = stores.get(caller.scope(), storeId);
    lock(store, row(store, articleNumber)).keepAt(level);
    stock.flush();
  }

  /**
   * Takes over what was counted on the shelf [inventering] of an article without numbered units,
   * and gives the difference.
   *
   * @param seen the balance that was shown to who counted
   * @throws BusinessRuleViolation V-BS-02 to V-BS-05, V-CA-02, V-CC-01
   */
  @RolesAllowed(Permissions.STOCK_KEEP)
  public int count(
      long storeId,
      String articleNumber,
      int seen,
      Integer counted,
      @Size(max = 200) String reason) {
    BufferStore store = stores.get(caller.scope(), storeId);
    StockRow row = row(store, articleNumber);
    if (row.numbered()) {
      throw new BusinessRuleViolation("V-BS-05", "counted");
    }
    Optional<StockMovement> difference = lock(store, row).count(seen, counted, reason, posting());
    difference.ifPresent(stock::add);
    stock.flush();
    return difference.map(StockMovement::quantity).orElse(0);
  }

  /**
   * A numbered unit is missed on the shelf, or one that was missed there is found again.
   *
   * @throws BusinessRuleViolation V-WD-03 when the number is not that of a unit of the article that
   *     stands there, or was missed there; V-BS-03 when somebody has reserved it, V-BS-04, V-CA-02
   */
  @RolesAllowed(Permissions.STOCK_KEEP)
  public void countUnit(
      long storeId,
      String articleNumber,
      String individualNumber,
      boolean found,
      @Size(max = 200) String reason) {
    BufferStore store = stores.get(caller.scope(), storeId);
    StockRow row = row(store, articleNumber);
    StockBalance balance = lock(store, row);
    DeviceIndividual unit =
        devices
            .findIndividualForUpdate(individualNumber == null ? "" : individualNumber.strip())
            .filter(known -> known.articleId() == row.articleId())
            .filter(known -> stock.findLastStore(known.id()).equals(Optional.of(store.id())))
            .orElseThrow(() -> new BusinessRuleViolation("V-WD-03", "countedUnit"));
    if (carts.findHolding(unit.id()).isPresent()) {
      throw new BusinessRuleViolation("V-BS-03", "countedUnit", 1);
    }
    if (found) {
      unit.find(store.id());
      Posting posting = posting();
      stock.add(balance.find(unit.id(), reason, posting));
      stock.flush();
      foundUnit.fire(new UnitFoundInStore(unit.id(), store.id(), reason, posting));
    } else {
      unit.miss();
      stock.add(balance.miss(unit.id(), reason, posting()));
    }
    stock.flush();
  }

  /**
   * Lets go of a line of the cart in place of its owner, who gets a message.
   *
   * @throws BusinessRuleViolation V-CA-01 when it is no longer reserved, V-CC-01 when it has been
   *     changed since it was read
   */
  @RolesAllowed(Permissions.STOCK_KEEP)
  public void release(long lineId, long version) {
    CartLine line = carts.find(lineId).orElseThrow(NotFound::new);
    BufferStore store = stores.get(caller.scope(), line.storeId());
    StockBalance balance = stock.lock(store.id(), List.of(line.articleId())).get(line.articleId());
    carts.refresh(line);
    line.requireVersion(version);
    line.release(balance, clock.instant());
    carts.flush();
    if (line.ownerId() != caller.id()) {
      news.fire(carts.released(lineId, caller.id()));
    }
  }

  private StockRow row(BufferStore store, String articleNumber) {
    return stock.findRow(store.id(), articleNumber).orElseThrow(NotFound::new);
  }

  private StockBalance lock(BufferStore store, StockRow row) {
    return stock.lock(store.id(), List.of(row.articleId())).get(row.articleId());
  }

  private Posting posting() {
    Instant now = clock.instant();
    return new Posting(LocalDate.ofInstant(now, clock.getZone()), now, caller.id(), null);
  }
}
