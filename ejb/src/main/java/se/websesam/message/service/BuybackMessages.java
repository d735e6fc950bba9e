package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.devicereturn.domain.BuybackStatus;
import se.websesam.devicereturn.domain.BuybackTold;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;

/** Tells who sent something back to the centre what came of it, in the transaction of that. */
@ApplicationScoped
public class BuybackMessages {

  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  void told(@Observes BuybackTold event) {
    messages.add(
        Message.of(
            event.status() == BuybackStatus.CREDITED
                ? MessageKind.BUYBACK_CREDITED
                : MessageKind.BUYBACK_REFUSED,
            event.senderId(),
            clock.instant(),
            List.of(event.buybackNumber(), event.words())));
  }
}
