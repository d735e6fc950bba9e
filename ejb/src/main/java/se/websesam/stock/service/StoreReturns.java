package se.websesam.stock.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.MovementKind;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.repository.StockRepository;

/** What recipients give back to a unit's own store. */
@ApplicationScoped
public class StoreReturns {

  @Inject private StockRepository stock;

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
    stock.add(
        stock
            .lockOrBegin(store.id(), articleId)
            .receive(MovementKind.RETURNED, quantity, unitId, posting));
  }
}
