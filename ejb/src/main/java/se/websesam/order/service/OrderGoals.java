package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.NotFound;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.user.service.CurrentCaller;

/** Finds where an order goes, within what the caller may see. */
@ApplicationScoped
public class OrderGoals {

  @Inject private RecipientRepository recipients;
  @Inject private BufferStoreRepository stores;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The recipient or the store; {@link NotFound} when it is neither, both or not the caller's. */
  OrderGoal get(GoalRef ref) {
    if ((ref.recipientRef() == null) == (ref.storeId() == null)) {
      throw new NotFound();
    }
    return ref.storeId() == null
        ? new OrderGoal(visible(ref.recipientRef()), null)
        : new OrderGoal(null, stores.get(caller.scope(), ref.storeId()));
  }

  private Recipient visible(String recipientRef) {
    Recipient recipient = recipients.get(recipientRef);
    if (!recipients.isVisible(caller.scope(), recipient.id(), LocalDate.now(clock))) {
      throw new NotFound();
    }
    return recipient;
  }
}
