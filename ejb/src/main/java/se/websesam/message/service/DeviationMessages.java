package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.deviation.domain.DeviationTold;
import se.websesam.deviation.domain.LostInStore;
import se.websesam.deviation.domain.LostWrittenOff;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;

/**
 * Tells who wrote a deviation report, or reported a loss, what came of it, in the transaction that
 * did it.
 */
@ApplicationScoped
public class DeviationMessages {

  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  void writtenOff(@Observes LostWrittenOff lost) {
    messages.add(
        Message.of(
            MessageKind.LOST_WRITTEN_OFF,
            lost.reporterId(),
            clock.instant(),
            List.of(lost.lostNumber())));
  }

  void foundInStore(@Observes LostInStore lost) {
    messages.add(
        Message.of(
            MessageKind.LOST_IN_STORE,
            lost.reporterId(),
            clock.instant(),
            List.of(lost.lostNumber(), lost.store())));
  }

  void told(@Observes DeviationTold event) {
    MessageKind kind =
        switch (event.status()) {
          case ANSWERED -> MessageKind.DEVIATION_ANSWERED;
          case REDIRECTED -> MessageKind.DEVIATION_REDIRECTED;
          case AWAITING_ITEM -> MessageKind.DEVIATION_AWAITING;
          default -> throw new IllegalArgumentException(event.status().name());
        };
    messages.add(
        Message.of(
            kind,
            event.reporterId(),
            clock.instant(),
            List.of(event.deviationNumber(), event.words())));
  }
}
