package se.websesam.home.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.domain.OverdueNotice;
import se.websesam.home.domain.WaitingCase;
import se.websesam.home.repository.WaitingRepository;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;
import se.websesam.message.service.StoreContacts;

/**
 * Finds cases that wait too long and tells who began them, once for each deadline (Appendix C); of
 * what is searched for who searches, of abnormal wear the prescriber who is to answer, and of a
 * letter whoever saw to it. Of what nobody ordered by hand the contacts of the store are told. A
 * reservation in the cart is not among them: it is told of before it ends; nor are drafts and what
 * the centre alone knows of, which [väntar på] marks.
 */
@ApplicationScoped
public class OverdueCases {

  private static final int AT_A_TIME = 200;

  private static final Map<CaseKind, MessageKind> TOLD =
      Map.of(
          CaseKind.WORK_ORDER, MessageKind.OVERDUE_WORK_ORDER,
          CaseKind.PICKUP_ORDER, MessageKind.OVERDUE_PICKUP_ORDER,
          CaseKind.ORDER_LINE, MessageKind.OVERDUE_ORDER_LINE,
          CaseKind.DEVIATION, MessageKind.OVERDUE_ANSWER,
          CaseKind.LOST_DEVICE, MessageKind.OVERDUE_LOST_DEVICE,
          CaseKind.WEAR, MessageKind.OVERDUE_WEAR,
          CaseKind.BUYBACK, MessageKind.OVERDUE_BUYBACK,
          CaseKind.NEW_UNIT, MessageKind.OVERDUE_UNIT);

  @Inject private WaitingRepository waiting;
  @Inject private MessageRepository messages;
  @Inject private StoreContacts contacts;
  @Inject private Clock clock;

  /** What is told once, however many lines of an order are late on the same day. */
  private record News(CaseKind kind, String number, LocalDate dueOn) {}

  /**
   * Tells of some; done again it finds the next.
   *
   * @return how many
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int tellSome() {
    List<WaitingCase> late = waiting.listUntold(TOLD.keySet(), LocalDate.now(clock), AT_A_TIME);
    Set<News> told = new HashSet<>();
    for (WaitingCase one : late) {
      waiting.add(OverdueNotice.of(one, clock.instant()));
      if (told.add(new News(one.kind(), one.number(), one.dueOn()))) {
        readers(one).forEach(reader -> tell(one, reader));
      }
    }
    return late.size();
  }

  private List<Long> readers(WaitingCase one) {
    if (one.isAnsweredWear()) {
      return List.of();
    }
    return one.kind() == CaseKind.ORDER_LINE
        ? contacts.orOrderer(one.caseId(), one.userId())
        : List.of(one.userId());
  }

  private void tell(WaitingCase one, long reader) {
    messages.add(
        Message.of(
            one.isSearch() ? MessageKind.OVERDUE_DEVIATION : TOLD.get(one.kind()),
            reader,
            clock.instant(),
            List.of(one.number(), one.dueOn().toString())));
  }
}
