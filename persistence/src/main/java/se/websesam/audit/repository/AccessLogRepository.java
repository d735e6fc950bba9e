package se.websesam.audit.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.websesam.audit.domain.AccessLogEntry;
import se.websesam.audit.view.AccessLogRow;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** The access log: rows are added and read, never changed. */
@ApplicationScoped
public class AccessLogRepository {

  @PersistenceContext private EntityManager em;

  /** Writes a row. */
  public void add(AccessLogEntry entry) {
    em.persist(entry);
  }

  /** One page of the rows that a search asks for, newest first. */
  @Unscoped("reviewers answer for the whole log; the permission is the limit")
  public Page<AccessLogRow> list(AccessLogSearch search, PageRequest page) {
    Map<String, Object> asked = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(" WHERE TRUE = TRUE");
    limit(where, asked, " AND e.loggedAt >= :from", "from", search.from());
    limit(where, asked, " AND e.loggedAt < :to", "to", search.to());
    limit(where, asked, " AND e.userHsaId = :user", "user", search.userHsaId());
    limit(where, asked, " AND e.patientIdValue = :patient", "patient", search.patientIdValue());
    limit(where, asked, " AND e.action = :action", "action", search.action());
    limit(where, asked, " AND e.outcome = :outcome", "outcome", search.outcome());
    List<AccessLogRow> rows =
        with(
                em.createQuery(
                    "SELECT NEW se.websesam.audit.view.AccessLogRow(e.id, e.loggedAt, e.userHsaId,"
                        + " e.userName, e.userRoles, e.unitName, e.careProvider, e.patientIdValue,"
                        + " e.protectedIdentity, e.action, e.objectType, e.objectId, e.screen,"
                        + " e.reason, e.rows, e.outcome, e.outcomeCode) FROM AccessLogEntry e"
                        + where
                        + " ORDER BY e.loggedAt DESC, e.id DESC",
                    AccessLogRow.class),
                asked)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        with(em.createQuery("SELECT COUNT(e) FROM AccessLogEntry e" + where, Long.class), asked)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  private static void limit(
      StringBuilder where, Map<String, Object> asked, String part, String name, Object value) {
    if (value != null) {
      where.append(part);
      asked.put(name, value);
    }
  }

  private static <T> TypedQuery<T> with(TypedQuery<T> query, Map<String, Object> asked) {
    asked.forEach(query::setParameter);
    return query;
  }
}
