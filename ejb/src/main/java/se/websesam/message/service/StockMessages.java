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
import se.websesam.stock.domain.UnitRegistrationDecided;

/** Tells users what happens to what they have reserved in a store or registered there. */
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

  void registered(@Observes UnitRegistrationDecided event) {
    messages.add(
        Message.of(
            event.refusal() == null ? MessageKind.UNIT_CONFIRMED : MessageKind.UNIT_REFUSED,
            event.userId(),
            clock.instant(),
            List.of(
                event.individualNumber(),
                event.article(),
                event.refusal() == null ? event.store() : event.refusal())));
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
