package se.websesam.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import se.websesam.audit.domain.AccessLogEntry;
import se.websesam.audit.domain.AccessLogEntry.How;
import se.websesam.audit.domain.AccessLogEntry.What;
import se.websesam.audit.domain.AccessLogEntry.Where;
import se.websesam.audit.domain.AccessLogEntry.Whose;
import se.websesam.audit.repository.AccessLogRepository;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.shared.domain.SearchedFor;

/**
 * Writes the access log: in the transaction of what was done, or in one of its own for a refusal.
 */
@ApplicationScoped
public class AccessJournal {

  @Inject private AccessLogRepository log;
  @Inject private RequestDetails request;
  @Inject private Principal caller;
  @Inject private Clock clock;

  /** Writes what was done; the row stands and falls with it. */
  @Transactional(TxType.MANDATORY)
  public void write(What what, How how, PatientRelated whom, SearchedFor searched) {
    add(what, how, whom, searched);
  }

  /** Writes a refusal or a fault, which stays although its cause is rolled back. */
  @Transactional(TxType.REQUIRES_NEW)
  public void writeApart(What what, How how, PatientRelated whom, SearchedFor searched) {
    add(what, how, whom, searched);
  }

  private void add(What what, How how, PatientRelated whom, SearchedFor searched) {
    log.add(
        AccessLogEntry.of(
            clock.instant(),
            log.describeUser(caller.getName()),
            log.describeUnit(fromRequest().map(RequestDetails::customerId).orElse(null)),
            whose(whom, searched),
            what,
            fromRequest()
                .map(r -> new Where(r.screen(), r.sessionRef(), r.clientAddress()))
                .orElseGet(() -> new Where(null, null, null)),
            how));
  }

  private Whose whose(PatientRelated whom, SearchedFor searched) {
    if (whom != null && whom.recipientRef() != null) {
      return log.describeRecipient(whom.recipientRef()).orElse(Whose.NOBODY);
    }
    if (searched != null) {
      return log.describeNumber(searched.identityKind(), searched.identityValue())
          .orElseGet(
              () -> new Whose(null, searched.identityKind(), searched.identityValue(), false));
    }
    return Whose.NOBODY;
  }

  private Optional<RequestDetails> fromRequest() {
    try {
      request.screen();
      return Optional.of(request);
    } catch (ContextNotActiveException e) {
      return Optional.empty();
    }
  }
}
