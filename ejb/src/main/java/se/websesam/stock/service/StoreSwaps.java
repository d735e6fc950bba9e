package se.websesam.stock.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.websesam.device.domain.UnitToSwap;
import se.websesam.device.domain.UnitsSwapped;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.repository.CartRepository;
import se.websesam.stock.repository.StockRepository;
import se.websesam.user.service.CurrentCaller;

/** What a change of number does to a store, when the right unit was to stand there. */
@ApplicationScoped
public class StoreSwaps {

  @Inject private BufferStoreRepository stores;
  @Inject private StockRepository stock;
  @Inject private CartRepository carts;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** Locks the balance before the unit, as a withdrawal does. */
  void beginning(@Observes UnitToSwap event) {
    stock.lock(event.storeId(), List.of(event.articleId()));
  }

  /** Refuses a unit that stands in another's store or that a cart has reserved. */
  void swapped(@Observes UnitsSwapped event) {
    boolean own =
        stores.list(caller.scope()).stream().anyMatch(store -> store.id() == event.storeId());
    if (!own) {
      throw new BusinessRuleViolation("V-IN-11", "number");
    }
    if (carts.findHolding(event.rightUnitId()).isPresent()) {
      throw new BusinessRuleViolation("V-WD-04", "number", 0);
    }
    Instant now = clock.instant();
    Posting posting =
        new Posting(LocalDate.ofInstant(now, clock.getZone()), now, caller.id(), null);
    stock
        .lockOrBegin(event.storeId(), event.articleId())
        .swap(event.rightUnitId(), event.mistakenUnitId(), posting)
        .forEach(stock::add);
  }
}
