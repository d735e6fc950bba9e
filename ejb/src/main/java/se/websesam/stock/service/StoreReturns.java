package se.websesam.stock.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.MovementKind;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.domain.StockBalance;
import se.websesam.stock.repository.CartRepository;
import se.websesam.stock.repository.StockRepository;

/** What recipients give back to a unit's own store, and what the store sends back to the centre. */
@ApplicationScoped
public class StoreReturns {

  @Inject private StockRepository stock;
  @Inject private CartRepository carts;
  @Inject private DeviceRepository devices;

  /** Locks the balances of what comes to a store before its units, as a withdrawal does. */
  public void lock(BufferStore store, Set<Long> articleIds) {
    stock.lock(store.id(), articleIds);
  }

  /**
   * Something stands on the shelf again: the balance rises (RE-04).
   *
   * @param unitId the numbered unit, or null
   */
  public void returned(
      BufferStore store, long articleId, int quantity, Long unitId, Posting posting) {
    receive(MovementKind.RETURNED, store, articleId, quantity, unitId, posting);
  }

  /**
   * Something leaves the shelf for the centre: the balance falls (RE-07).
   *
   * @param unitId the numbered unit, or null
   * @throws BusinessRuleViolation V-WD-02 when there are not so many, V-WD-03 when the unit does
   *     not stand there, V-WD-04 when somebody has reserved them
   */
  public void sentBack(
      BufferStore store, long articleId, int quantity, Long unitId, Posting posting) {
    StockBalance balance = stock.lockOrBegin(store.id(), articleId);
    if (unitId != null) {
      DeviceIndividual unit = devices.getIndividualForUpdate(unitId);
      if (!unit.isIn(store.id())) {
        throw new BusinessRuleViolation("V-WD-03", "delivery");
      }
      if (carts.findHolding(unitId).isPresent()) {
        throw new BusinessRuleViolation("V-WD-04", "delivery", 0);
      }
      unit.sendBack();
    }
    stock.add(balance.sendBack(quantity, unitId, posting, "quantity"));
  }

  /**
   * The centre has sent it back again: it stands on the shelf as before.
   *
   * @param unitId the numbered unit, or null
   */
  public void cameBack(
      BufferStore store, long articleId, int quantity, Long unitId, Posting posting) {
    receive(MovementKind.CAME_BACK, store, articleId, quantity, unitId, posting);
    if (unitId != null) {
      devices.getIndividualForUpdate(unitId).comeBack(store.id());
    }
  }

  /**
   * The centre keeps it: a numbered unit stands on its shelf again, free for the next order.
   *
   * @param unitId the numbered unit, or null
   */
  public void takenIn(Long unitId) {
    if (unitId != null) {
      devices.getIndividualForUpdate(unitId).takeIn();
    }
  }

  /** A lost unit stands on the shelf, as a count has shown; one that is not lost stays. */
  public void found(long storeId, long articleId, long unitId, String reason, Posting posting) {
    StockBalance balance = stock.lockOrBegin(storeId, articleId);
    DeviceIndividual unit = devices.getIndividualForUpdate(unitId);
    if (unit.isLost()) {
      unit.find(storeId);
      stock.add(balance.find(unitId, reason, posting));
    }
  }

  private void receive(
      MovementKind kind,
      BufferStore store,
      long articleId,
      int quantity,
      Long unitId,
      Posting posting) {
    stock.add(stock.lockOrBegin(store.id(), articleId).receive(kind, quantity, unitId, posting));
  }
}
