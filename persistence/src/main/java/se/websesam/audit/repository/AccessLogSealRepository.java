package se.websesam.audit.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.websesam.audit.domain.AccessLogEntry;
import se.websesam.audit.domain.AccessLogSeal;
import se.websesam.audit.domain.LogDigest;
import se.websesam.audit.view.SealCheck;
import se.websesam.shared.domain.Unscoped;

/** The seals over the access log. */
@ApplicationScoped
public class AccessLogSealRepository {

  private static final int ROWS_AT_A_TIME = 1000;

  @PersistenceContext private EntityManager em;

  /** Seals the rows after the last seal until an instant; empty when there are none. */
  public Optional<AccessLogSeal> seal(Instant until, Instant now) {
    List<AccessLogSeal> last =
        em.createQuery("SELECT s FROM AccessLogSeal s ORDER BY s.until DESC", AccessLogSeal.class)
            .setMaxResults(1)
            .getResultList();
    Instant from = last.isEmpty() ? Instant.EPOCH : last.get(0).until();
    String previous = last.isEmpty() ? "" : last.get(0).hash();
    LogDigest digest = digest(previous, from, until);
    if (digest.rows() == 0) {
      return Optional.empty();
    }
    AccessLogSeal seal = AccessLogSeal.over(from, until, now, previous, digest);
    em.persist(seal);
    return Optional.of(seal);
  }

  /** Compares the whole log with its seals, oldest first, until the first that is broken. */
  @Unscoped("reviewers answer for the whole log; no row is shown")
  public SealCheck check() {
    List<AccessLogSeal> seals =
        em.createQuery("SELECT s FROM AccessLogSeal s ORDER BY s.until", AccessLogSeal.class)
            .getResultList();
    String previous = "";
    Instant until = null;
    for (AccessLogSeal seal : seals) {
      boolean follows = until == null || until.equals(seal.from());
      if (!follows || !seal.holds(previous, digest(previous, seal.from(), seal.until()))) {
        return new SealCheck(seals.size(), until, seal.from(), seal.until());
      }
      previous = seal.hash();
      until = seal.until();
    }
    return new SealCheck(seals.size(), until, null, null);
  }

  private LogDigest digest(String previous, Instant from, Instant until) {
    LogDigest digest = new LogDigest(previous);
    List<AccessLogEntry> rows;
    int first = 0;
    do {
      rows =
          em.createQuery(
                  "SELECT e FROM AccessLogEntry e WHERE e.loggedAt >= :from AND e.loggedAt < :until"
                      + " ORDER BY e.loggedAt, e.id",
                  AccessLogEntry.class)
              .setParameter("from", from)
              .setParameter("until", until)
              .setFirstResult(first)
              .setMaxResults(ROWS_AT_A_TIME)
              .getResultList();
      rows.forEach(digest::add);
      rows.forEach(em::detach);
      first += rows.size();
    } while (rows.size() == ROWS_AT_A_TIME);
    return digest;
  }
}
