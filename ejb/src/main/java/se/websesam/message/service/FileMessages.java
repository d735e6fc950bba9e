package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.attachment.domain.FileStopped;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;

/** Tells users what the virus scanner did to a file of theirs. */
@ApplicationScoped
public class FileMessages {

  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  void stopped(@Observes FileStopped event) {
    messages.add(
        Message.of(
            MessageKind.FILE_STOPPED, event.userId(), clock.instant(), List.of(event.fileName())));
  }
}
