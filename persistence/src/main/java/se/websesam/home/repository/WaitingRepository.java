package se.websesam.home.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.domain.OverdueNotice;
import se.websesam.home.domain.WaitingCase;
import se.websesam.home.view.WaitingRow;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Cases that wait for somebody, of every feature. */
@ApplicationScoped
public class WaitingRepository {

  /**
   * What one has the permission to act on: one's own, those of one's customers, at the centre all.
   */
  private static final String MINE =
      " w.permission IN :permissions AND (w.turn = se.websesam.home.domain.CaseTurn.UNIT"
          + " AND (w.userId = :userId"
          + " OR w.shared = TRUE AND EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = w.customerId AND uc.userId = :userId))"
          + " OR w.turn = se.websesam.home.domain.CaseTurn.CENTRE AND :all = TRUE)";

  @PersistenceContext private EntityManager em;

  /** One page of what waits for a caller, what is due first on top. */
  public Page<WaitingRow> list(
      CallerScope scope, Collection<String> permissions, CaseKind kind, PageRequest page) {
    String where = " WHERE" + MINE + (kind == null ? "" : " AND w.kind = :kind");
    List<WaitingRow> rows =
        mine(
                em.createQuery(
                    "SELECT NEW se.websesam.home.view.WaitingRow(w.kind, w.caseId, w.lineNumber,"
                        + " w.number, w.status, w.turn, w.since, w.dueOn, r.protectedIdentity,"
                        + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName), c.name)"
                        + " FROM WaitingCase w LEFT JOIN Recipient r ON r.id = w.recipientId"
                        + " LEFT JOIN Customer c ON c.id = w.customerId"
                        + where
                        + " ORDER BY w.dueOn, w.since, w.key",
                    WaitingRow.class),
                scope,
                permissions,
                kind)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(
        rows,
        mine(
                em.createQuery("SELECT COUNT(w) FROM WaitingCase w" + where, Long.class),
                scope,
                permissions,
                kind)
            .getSingleResult());
  }

  /** How many cases of a caller's should have been acted on by now. */
  public long countOverdue(CallerScope scope, Collection<String> permissions, LocalDate today) {
    return mine(
            em.createQuery(
                "SELECT COUNT(w) FROM WaitingCase w WHERE w.dueOn < :today AND" + MINE, Long.class),
            scope,
            permissions,
            null)
        .setParameter("today", today)
        .getSingleResult();
  }

  /** Cases of some kinds whose deadline has passed and nobody has been told, some at a time. */
  @Unscoped("read by a timer, for nobody's page")
  public List<WaitingCase> listUntold(Collection<CaseKind> kinds, LocalDate today, int limit) {
    return em.createQuery(
            "SELECT w FROM WaitingCase w WHERE w.dueOn < :today AND w.number IS NOT NULL"
                + " AND w.kind IN :kinds"
                + " AND NOT EXISTS (SELECT n FROM OverdueNotice n WHERE n.caseKey = w.key"
                + " AND n.dueOn = w.dueOn) ORDER BY w.key",
            WaitingCase.class)
        .setParameter("kinds", kinds)
        .setParameter("today", today)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Keeps that somebody has been told. */
  public void add(OverdueNotice notice) {
    em.persist(notice);
  }

  private static <T> TypedQuery<T> mine(
      TypedQuery<T> query, CallerScope scope, Collection<String> permissions, CaseKind kind) {
    if (kind != null) {
      query.setParameter("kind", kind);
    }
    return query
        .setParameter("all", scope.allCustomers())
        .setParameter("userId", scope.userId())
        .setParameter("permissions", permissions);
  }
}
