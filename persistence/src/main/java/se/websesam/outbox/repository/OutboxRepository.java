package se.websesam.outbox.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.websesam.outbox.domain.OutgoingMail;
import se.websesam.shared.domain.Unscoped;

/** E-mail that waits to be sent. */
@ApplicationScoped
public class OutboxRepository {

  @PersistenceContext private EntityManager em;

  /** Tells a user that there is a new message, unless that waits to be told already. */
  public void addUnlessWaiting(long userId, String address, Instant now) {
    long waiting =
        em.createQuery(
                "SELECT COUNT(m) FROM OutgoingMail m WHERE m.userId = :userId AND m.status ="
                    + " se.websesam.outbox.domain.OutgoingMailStatus.WAITING",
                Long.class)
            .setParameter("userId", userId)
            .getSingleResult();
    if (waiting == 0) {
      em.persist(OutgoingMail.to(userId, address, now));
    }
  }

  /** What it is time to send, the oldest first. */
  @Unscoped("mail names users and no patients; the timer serves all")
  public List<Long> listDue(Instant now, int limit) {
    return em.createQuery(
            "SELECT m.id FROM OutgoingMail m WHERE m.status ="
                + " se.websesam.outbox.domain.OutgoingMailStatus.WAITING"
                + " AND m.nextAttemptAt <= :now ORDER BY m.nextAttemptAt, m.id",
            Long.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** One of them, locked so that two servers do not send it both; nothing when it is sent. */
  public Optional<OutgoingMail> findDueForUpdate(long mailId, Instant now) {
    return Optional.ofNullable(em.find(OutgoingMail.class, mailId, LockModeType.PESSIMISTIC_WRITE))
        .filter(mail -> mail.isDue(now));
  }
}
