package se.websesam.home.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.home.domain.OverdueNotice;
import se.websesam.home.domain.WaitingCase;
import se.websesam.home.repository.WaitingRepository;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;

/** Finds cases that wait too long and tells who began them, once for each deadline (Appendix C). */
@ApplicationScoped
public class OverdueCases {

  private static final int AT_A_TIME = 200;

  @Inject private WaitingRepository waiting;
  @Inject private MessageRepository messages;
  @Inject private Clock clock;

  /**
   * Tells of some; done again it finds the next.
   *
   * @return how many
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int tellSome() {
    List<WaitingCase> late = waiting.listUntold(LocalDate.now(clock), AT_A_TIME);
    for (WaitingCase one : late) {
      waiting.add(OverdueNotice.of(one, clock.instant()));
      messages.add(
          Message.of(
              MessageKind.valueOf("OVERDUE_" + one.kind()),
              one.userId(),
              clock.instant(),
              List.of(one.number(), one.dueOn().toString())));
    }
    return late.size();
  }
}
