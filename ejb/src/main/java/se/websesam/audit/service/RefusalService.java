package se.websesam.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.domain.AccessLogEntry.How;
import se.websesam.audit.domain.AccessLogEntry.What;
import se.websesam.audit.domain.AccessOutcome;
import se.websesam.shared.service.OpenToAll;

/** Writes attempts that the container refused before any use case could write them itself. */
@Stateless
public class RefusalService {

  @Inject private AccessJournal journal;

  /** A page or service that the caller lacks the permission for (V-US-03). */
  @PermitAll
  @OpenToAll("whoever is refused, even without an account, shall leave a row")
  public void refused(String target, String code) {
    journal.writeApart(
        new What(AccessAction.DENIED, target, null, 0, null),
        new How(AccessOutcome.REFUSED, code),
        null,
        null);
  }
}
