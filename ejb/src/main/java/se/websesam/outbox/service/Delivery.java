package se.websesam.outbox.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;
import se.websesam.outbox.domain.OutgoingMail;
import se.websesam.outbox.domain.OutgoingMailStatus;
import se.websesam.outbox.repository.OutboxRepository;

/** Sends one e-mail and remembers how that went, in a transaction of its own. */
@ApplicationScoped
public class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

  @Inject private OutboxRepository outbox;
  @Inject private MailServer server;
  @Inject private Clock clock;

  /** Tries once; one that another server has sent meanwhile is left alone. */
  @Transactional(TxType.REQUIRES_NEW)
  public void deliver(long mailId, String from) {
    outbox.findDueForUpdate(mailId, clock.instant()).ifPresent(mail -> send(mail, from));
  }

  private void send(OutgoingMail mail, String from) {
    Instant now = clock.instant();
    try {
      server.send(from, mail.address(), now);
      mail.sent(now);
    } catch (MessagingException | RuntimeException e) {
      // the name of the fault alone: its text may hold the address
      mail.failed(e.getClass().getSimpleName(), now);
      if (mail.status() == OutgoingMailStatus.GIVEN_UP) {
        LOG.warning("An e-mail was given up: " + e.getClass().getSimpleName());
      }
    }
  }
}
