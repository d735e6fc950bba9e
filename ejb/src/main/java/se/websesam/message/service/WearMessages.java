package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.deviation.domain.WearTold;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;

/** Tells the prescriber of abnormal wear, in the transaction that registered or decided it. */
@ApplicationScoped
public class WearMessages {

  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  void told(@Observes WearTold event) {
    MessageKind kind =
        switch (event.status()) {
          case CHARGED -> MessageKind.WEAR_CHARGED;
          case WAIVED -> MessageKind.WEAR_WAIVED;
          default -> MessageKind.WEAR_REGISTERED;
        };
    messages.add(
        Message.of(
            kind,
            event.prescriberId(),
            clock.instant(),
            List.of(event.wearNumber(), event.words())));
  }
}
