package se.websesam.device.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.recipient.repository.RecipientRepository;

/** Changes of base code [byte av baskod] that were noted for a day to come. */
@ApplicationScoped
public class ComingBaseCodes {

  @Inject private RecipientRepository recipients;
  @Inject private BaseCodeEffect effect;
  @Inject private Clock clock;

  /** Those whose day has come, and that have not taken effect. */
  @Transactional
  public List<Long> due() {
    return recipients.listDueChanges(LocalDate.now(clock));
  }

  /** Lets one take effect, from its day even if that is past; done again it changes nothing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void take(long changeId) {
    recipients
        .findDueChange(changeId)
        .ifPresent(
            change -> {
              change.takeEffect();
              effect.take(change);
            });
  }
}
