package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;
import se.websesam.stock.domain.CartLineExpiring;
import se.websesam.stock.domain.CartLineReleased;

/** Tells users what happens to what they have reserved in a store. */
@ApplicationScoped
public class StockMessages {

  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  void expiring(@Observes CartLineExpiring event) {
    messages.add(
        Message.of(
            MessageKind.CART_EXPIRING,
            event.ownerId(),
            clock.instant(),
            List.of(event.article(), event.store(), event.expiresOn().toString())));
  }

  void released(@Observes CartLineReleased event) {
    messages.add(
        Message.of(
            MessageKind.CART_RELEASED,
            event.ownerId(),
            clock.instant(),
            List.of(event.article(), event.store(), event.by())));
  }
}
