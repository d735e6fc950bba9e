package se.websesam.message.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.message.domain.Message;
import se.websesam.message.view.MessageRow;
import se.websesam.order.domain.OrderKind;
import se.websesam.outbox.repository.OutboxRepository;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Messages to users. */
@ApplicationScoped
public class MessageRepository {

  private static final String ROW =
      "SELECT NEW se.websesam.message.view.MessageRow(m.id, m.sentAt, m.readAt, m.kind, m.orderId,"
          + " m.arguments) FROM Message m WHERE m.userId = :userId";

  private static final SortColumns SORT =
      new SortColumns(
          "CASE WHEN m.readAt IS NULL THEN 0 ELSE 1 END, m.sentAt DESC, m.id",
          "m.id",
          Map.of("date", "m.sentAt", "read", "m.readAt"));

  @PersistenceContext private EntityManager em;
  @Inject private OutboxRepository outbox;

  /** Keeps a new message, and tells its reader by e-mail that there is one, if he wants that. */
  public void add(Message message) {
    em.persist(message);
    em.createQuery(
            "SELECT u.email FROM AppUser u WHERE u.id = :id AND u.active = TRUE"
                + " AND u.mailNotices = TRUE AND u.email IS NOT NULL",
            String.class)
        .setParameter("id", message.userId())
        .getResultStream()
        .findFirst()
        .ifPresent(address -> outbox.addUnlessWaiting(message.userId(), address, message.sentAt()));
  }

  /** One page of a user's messages, unread first, then newest first, if not sorted. */
  public Page<MessageRow> list(long userId, PageRequest page) {
    List<MessageRow> rows =
        em.createQuery(ROW + SORT.orderBy(page), MessageRow.class)
            .setParameter("userId", userId)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        em.createQuery("SELECT COUNT(m) FROM Message m WHERE m.userId = :userId", Long.class)
            .setParameter("userId", userId)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** How many of a user's messages are unread. */
  public long countUnread(long userId) {
    return em.createQuery(
            "SELECT COUNT(m) FROM Message m WHERE m.userId = :userId AND m.readAt IS NULL",
            Long.class)
        .setParameter("userId", userId)
        .getSingleResult();
  }

  /** A user's own message, to be opened. */
  public Message get(long userId, long messageId) {
    return em.createQuery(
            "SELECT m FROM Message m WHERE m.id = :id AND m.userId = :userId", Message.class)
        .setParameter("id", messageId)
        .setParameter("userId", userId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A user's own message as a page shows it. */
  public MessageRow getRow(long userId, long messageId) {
    return em.createQuery(ROW + " AND m.id = :id", MessageRow.class)
        .setParameter("userId", userId)
        .setParameter("id", messageId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The customer of an order, if the order is of a kind. */
  @Unscoped("asked by what tells of the order, in the transaction that changes it")
  public Optional<Long> findCustomerOfOrder(long orderId, OrderKind kind) {
    return em.createQuery(
            "SELECT o.customerId FROM CustomerOrder o WHERE o.id = :id AND o.kind = :kind",
            Long.class)
        .setParameter("id", orderId)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }
}
