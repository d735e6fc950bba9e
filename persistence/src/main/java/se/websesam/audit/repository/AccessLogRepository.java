package se.websesam.audit.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.websesam.audit.domain.AccessLogEntry;
import se.websesam.audit.view.AccessLogRow;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** The access log: rows are added and read, never changed. */
@ApplicationScoped
public class AccessLogRepository {

  private static final SortColumns SORT =
      new SortColumns("e.loggedAt DESC, e.id DESC", "e.id", Map.of("time", "e.loggedAt"));

  @PersistenceContext private EntityManager em;

  /** Writes a row. */
  public void add(AccessLogEntry entry) {
    em.persist(entry);
  }

  /** The user behind an HSA-id with his job roles; the HSA-id alone when nobody is known by it. */
  public AccessLogEntry.Who describeUser(String hsaId) {
    return row(
            "SELECT u.given_name, u.family_name, (SELECT STRING_AGG(r.role_code, ' ')"
                + " FROM user_role r WHERE r.user_id = u.id) FROM app_user u WHERE u.hsa_id = ?1",
            hsaId)
        .map(r -> new AccessLogEntry.Who(hsaId, r[0] + " " + r[1], Objects.toString(r[2], "")))
        .orElseGet(() -> new AccessLogEntry.Who(hsaId, "", ""));
  }

  /** The unit and care provider behind a customer. */
  public AccessLogEntry.For describeUnit(Long customerId) {
    return row(
            "SELECT u.hsa_id, u.name, p.name, c.customer_number FROM customer c"
                + " JOIN care_unit u ON u.id = c.care_unit_id"
                + " JOIN care_provider p ON p.id = u.care_provider_id WHERE c.id = ?1",
            customerId)
        .map(
            r -> new AccessLogEntry.For((String) r[0], (String) r[1], (String) r[2], (String) r[3]))
        .orElseGet(() -> new AccessLogEntry.For(null, null, null, null));
  }

  /** The person or care unit behind an opaque id. */
  @Unscoped("the access log itself")
  public Optional<AccessLogEntry.Whose> describeRecipient(String recipientRef) {
    return row(
            "SELECT r.id, COALESCE(r.identity_kind, 'CARE_UNIT'), COALESCE(r.identity_number,"
                + " u.care_unit_number), r.protected_identity FROM recipient r"
                + " LEFT JOIN care_unit u ON u.id = r.care_unit_id WHERE r.public_id = ?1",
            recipientRef)
        .map(AccessLogRepository::whose);
  }

  /** The person behind a number that was searched for. */
  @Unscoped("the access log itself")
  public Optional<AccessLogEntry.Whose> describeNumber(String kind, String number) {
    return row(
            "SELECT r.id, r.identity_kind, r.identity_number, r.protected_identity"
                + " FROM recipient r WHERE r.identity_number = ?1",
            number)
        .filter(r -> r[1].equals(kind))
        .map(AccessLogRepository::whose);
  }

  private static AccessLogEntry.Whose whose(Object[] r) {
    return new AccessLogEntry.Whose(
        ((Number) r[0]).longValue(), (String) r[1], (String) r[2], (Boolean) r[3]);
  }

  private Optional<Object[]> row(String sql, Object key) {
    if (key == null) {
      return Optional.empty();
    }
    List<?> found = em.createNativeQuery(sql).setParameter(1, key).getResultList();
    return found.stream().findFirst().map(Object[].class::cast);
  }

  /** One page of the rows that a search asks for, newest first if not sorted. */
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
                        + SORT.orderBy(page),
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
