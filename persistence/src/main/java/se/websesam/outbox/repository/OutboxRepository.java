package se.websesam.outbox.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.websesam.outbox.domain.OutgoingMail;
import se.websesam.outbox.view.GivenUpMail;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

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

  /** One page of e-mail that was given up, the latest first. */
  @Unscoped("mail names users and no patients")
  public Page<GivenUpMail> listGivenUp(PageRequest page) {
    List<GivenUpMail> rows =
        em.createQuery(
                "SELECT NEW se.websesam.outbox.view.GivenUpMail(m.id, m.address, m.createdAt,"
                    + " m.closedAt, m.attempts, m.fault) FROM OutgoingMail m WHERE m.status ="
                    + " se.websesam.outbox.domain.OutgoingMailStatus.GIVEN_UP"
                    + " ORDER BY m.closedAt DESC, m.id DESC",
                GivenUpMail.class)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        em.createQuery(
                "SELECT COUNT(m) FROM OutgoingMail m WHERE m.status ="
                    + " se.websesam.outbox.domain.OutgoingMailStatus.GIVEN_UP",
                Long.class)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** All e-mail that was given up, which others may not change meanwhile. */
  @Unscoped("mail names users and no patients")
  public List<OutgoingMail> lockGivenUp() {
    return em.createQuery(
            "SELECT m FROM OutgoingMail m WHERE m.status ="
                + " se.websesam.outbox.domain.OutgoingMailStatus.GIVEN_UP ORDER BY m.id",
            OutgoingMail.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** One e-mail, which others may not change meanwhile. */
  @Unscoped("mail names users and no patients")
  public OutgoingMail getForUpdate(long mailId) {
    return Optional.ofNullable(em.find(OutgoingMail.class, mailId, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotFound::new);
  }

  /** One of them, locked so that two servers do not send it both; nothing when it is sent. */
  public Optional<OutgoingMail> findDueForUpdate(long mailId, Instant now) {
    return Optional.ofNullable(em.find(OutgoingMail.class, mailId, LockModeType.PESSIMISTIC_WRITE))
        .filter(mail -> mail.isDue(now));
  }
}
