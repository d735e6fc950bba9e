package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;
import se.websesam.pickup.domain.PickupOver;

/** Tells who wrote a pickup order that its holder keeps devices, in the transaction that did it. */
@ApplicationScoped
public class PickupMessages {

  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  void over(@Observes PickupOver event) {
    String articles = String.join(", ", event.articles());
    Message message =
        event.missing()
            ? Message.of(
                MessageKind.PICKUP_MISSING,
                event.ordererId(),
                clock.instant(),
                List.of(event.pickupNumber(), articles))
            : Message.of(
                MessageKind.PICKUP_CANCELLED,
                event.ordererId(),
                clock.instant(),
                List.of(event.pickupNumber(), articles, event.reason()));
    messages.add(message);
  }
}
