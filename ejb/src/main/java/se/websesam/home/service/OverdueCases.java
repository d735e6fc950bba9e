package se.websesam.home.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.WearStatus;
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

  /** What is told of, by its kind; of those with another status something else, or nothing. */
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
        tell(one);
      }
    }
    return late.size();
  }

  private void tell(WaitingCase one) {
    Optional<MessageKind> news = news(one);
    if (news.isPresent()) {
      List<Long> readers =
          one.kind() == CaseKind.ORDER_LINE
              ? contacts.orOrderer(one.caseId(), one.userId())
              : List.of(one.userId());
      List<String> words = List.of(one.number(), one.dueOn().toString());
      readers.forEach(
          reader -> messages.add(Message.of(news.get(), reader, clock.instant(), words)));
    }
  }

  /** What is told, if anything: who has got an answer need not know that the case is open still. */
  private static Optional<MessageKind> news(WaitingCase one) {
    return switch (one.kind()) {
      case DEVIATION ->
          switch (DeviationStatus.valueOf(one.status())) {
            case SEARCHING -> Optional.of(MessageKind.OVERDUE_DEVIATION);
            case AWAITING_ITEM -> Optional.of(MessageKind.OVERDUE_ITEM);
            case ANSWERED -> Optional.empty();
            default -> Optional.of(MessageKind.OVERDUE_ANSWER);
          };
      case WEAR ->
          Optional.of(MessageKind.OVERDUE_WEAR)
              .filter(kind -> WearStatus.REGISTERED.name().equals(one.status()));
      default -> Optional.of(TOLD.get(one.kind()));
    };
  }
}
