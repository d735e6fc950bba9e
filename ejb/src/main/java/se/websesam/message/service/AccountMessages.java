package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;
import se.websesam.user.domain.AccountExpiring;

/** Tells the owner of an account that it is about to be closed (AC-04). */
@ApplicationScoped
public class AccountMessages {

  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  void expiring(@Observes AccountExpiring event) {
    messages.add(
        Message.of(
            MessageKind.ACCOUNT_EXPIRING,
            event.userId(),
            clock.instant(),
            List.of(event.closedOn().toString())));
  }
}
