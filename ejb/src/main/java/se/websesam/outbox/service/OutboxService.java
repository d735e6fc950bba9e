package se.websesam.outbox.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.outbox.domain.OutgoingMail;
import se.websesam.outbox.repository.OutboxRepository;
import se.websesam.outbox.view.GivenUpMail;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** What administrators do with e-mail that could not be sent. */
@Stateless
public class OutboxService {

  @Inject private OutboxRepository outbox;
  @Inject private Clock clock;

  /** One page of e-mail that was given up, the latest first. */
  @RolesAllowed(Permissions.MAIL_RESEND)
  @NotLogged("the letters name staff and no patients")
  public Page<GivenUpMail> listGivenUp(PageRequest page) {
    return outbox.listGivenUp(page);
  }

  /**
   * Tries one again, as though it were news.
   *
   * @throws BusinessRuleViolation V-MA-01 when somebody else has done so meanwhile
   * @throws NotFound when there is none
   */
  @RolesAllowed(Permissions.MAIL_RESEND)
  @Logged(value = AccessAction.SEND, object = "OUTGOING_MAIL")
  public void sendAgain(@ObjectId long mailId) {
    outbox.getForUpdate(mailId).sendAgain(clock.instant());
  }

  /** Tries all of them again; how many there were. */
  @RolesAllowed(Permissions.MAIL_RESEND)
  @Logged(value = AccessAction.SEND, object = "OUTGOING_MAIL")
  public int sendAllAgain() {
    List<OutgoingMail> givenUp = outbox.lockGivenUp();
    givenUp.forEach(mail -> mail.sendAgain(clock.instant()));
    return givenUp.size();
  }
}
