package se.websesam.outbox.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import se.websesam.outbox.repository.OutboxRepository;
import se.websesam.parameter.repository.Parameters;

/** Sends what waits, where the county has said who the e-mail comes from. */
@Singleton
public class OutboxTimer {

  private static final int AT_A_TIME = 50;

  @Inject private Parameters parameters;
  @Inject private OutboxRepository outbox;
  @Inject private Delivery delivery;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyQuarterOfAMinute() {
    parameters.words("mail.from").stream()
        .findFirst()
        .ifPresent(
            from ->
                outbox
                    .listDue(clock.instant(), AT_A_TIME)
                    .forEach(id -> delivery.deliver(id, from)));
  }
}
