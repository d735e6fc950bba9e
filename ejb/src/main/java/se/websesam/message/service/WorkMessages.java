package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;
import se.websesam.workorder.domain.WorkNews;

/** Tells who wrote a work order what the centre asks or has decided, in the same transaction. */
@ApplicationScoped
public class WorkMessages {

  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  void tell(@Observes WorkNews news) {
    messages.add(
        Message.of(
            kind(news.about()),
            news.ordererId(),
            clock.instant(),
            List.of(news.number(), news.text())));
  }

  private static MessageKind kind(WorkNews.About about) {
    return switch (about) {
      case QUESTION -> MessageKind.WORK_QUESTION;
      case QUOTED -> MessageKind.WORK_QUOTED;
      case DELAYED -> MessageKind.WORK_DELAYED;
      case CANCELLED -> MessageKind.WORK_CANCELLED;
      case MISSING -> MessageKind.WORK_MISSING;
    };
  }
}
