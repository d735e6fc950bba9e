package se.websesam.deviation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.deviation.domain.WearCase;
import se.websesam.deviation.domain.WearKind;
import se.websesam.deviation.domain.WearStatus;
import se.websesam.deviation.view.WearFacts;
import se.websesam.deviation.view.WearRow;
import se.websesam.deviation.view.WearSubject;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Cases of abnormal wear and their numbers. */
@ApplicationScoped
public class WearRepository {

  private static final String IN_SCOPE =
      " (:all = TRUE OR w.prescriberId = :userId OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = w.customerId AND uc.userId = :userId))";

  private static final String SUBJECT =
      "SELECT NEW se.websesam.deviation.view.WearSubject(h.id, r.id, r.publicId,"
          + " r.protectedIdentity, CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName),"
          + " a.articleNumber, a.designation, i.individualNumber, c.id, c.name, u.id,"
          + " CONCAT(u.givenName, ' ', u.familyName)) FROM DeviceHolding h"
          + " JOIN Recipient r ON r.id = h.recipientId JOIN Article a ON a.id = h.articleId"
          + " JOIN Customer c ON c.id = h.customerId JOIN AppUser u ON u.id = h.prescriberId"
          + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId";

  private static final SortColumns SORT =
      new SortColumns(
          "w.registeredAt DESC, w.id DESC",
          "w.id",
          Map.of(
              "number",
              "w.wearNumber",
              "status",
              SortColumns.inOrderOf("w.status", WearStatus.class),
              "time",
              "w.registeredAt",
              "customer",
              "c.name"));

  @PersistenceContext private EntityManager em;

  /** The next number of the cases' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_wear_number");
  }

  /** Keeps a new case. */
  public void add(WearCase wear) {
    em.persist(wear);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }

  /** A case that the caller may see. */
  public WearCase get(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT w FROM WearCase w WHERE w.wearNumber = :number AND" + IN_SCOPE,
                WearCase.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The same, locked, so that nobody decides it meanwhile. */
  public WearCase getLocked(CallerScope scope, String number) {
    WearCase wear = get(scope, number);
    em.refresh(wear, LockModeType.PESSIMISTIC_WRITE);
    return wear;
  }

  /** The device on a line of a pickup order that is at the centre or on its way there. */
  @Unscoped("asked by the centre alone, which sees all pickup orders")
  public Optional<WearSubject> findOnPickup(String number, int line) {
    return em.createQuery(
            SUBJECT
                + " JOIN PickupLine l ON l.holdingId = h.id JOIN l.order p"
                + " WHERE p.pickupNumber = :number AND l.lineNumber = :line"
                + " AND l.status IN (se.websesam.pickup.domain.PickupLineStatus.COLLECTED,"
                + " se.websesam.pickup.domain.PickupLineStatus.RECEIVED)",
            WearSubject.class)
        .setParameter("number", number)
        .setParameter("line", line)
        .getResultStream()
        .findFirst();
  }

  /** The device that a work order is about on which somebody has worked. */
  @Unscoped("asked by the centre alone, which sees all work orders")
  public Optional<WearSubject> findOnWorkOrder(String number) {
    return em.createQuery(
            SUBJECT
                + " JOIN WorkOrder o ON o.subject.holdingId = h.id"
                + " WHERE o.workOrderNumber = :number"
                + " AND o.status IN (se.websesam.workorder.domain.WorkStatus.IN_PROGRESS,"
                + " se.websesam.workorder.domain.WorkStatus.AWAITING_PARTS,"
                + " se.websesam.workorder.domain.WorkStatus.PERFORMED,"
                + " se.websesam.workorder.domain.WorkStatus.CLOSED)",
            WearSubject.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The device of a case. */
  @Unscoped("of a case that the use case has found in scope")
  public WearSubject getSubject(long holdingId) {
    return em.createQuery(SUBJECT + " WHERE h.id = :id", WearSubject.class)
        .setParameter("id", holdingId)
        .getSingleResult();
  }

  /** Whether a device has a case of a kind from somewhere that has not been waived. */
  @Unscoped("says that there is one and nothing of it")
  public boolean exists(long holdingId, WearKind kind, WearCase.Origin origin) {
    return em.createQuery(
                "SELECT COUNT(w) FROM WearCase w WHERE w.holdingId = :holdingId AND w.kind = :kind"
                    + " AND w.source = :source AND w.sourceNumber = :number"
                    + " AND w.status <> :waived",
                Long.class)
            .setParameter("holdingId", holdingId)
            .setParameter("kind", kind)
            .setParameter("source", origin.source())
            .setParameter("number", origin.number())
            .setParameter("waived", WearStatus.WAIVED)
            .getSingleResult()
        > 0;
  }

  /** What is known of a case that the caller may see, by its number. */
  public Optional<WearFacts> findFacts(CallerScope scope, String number) {
    return facts(scope, "w.wearNumber", number);
  }

  /** The same by its id. */
  public Optional<WearFacts> findFactsById(CallerScope scope, long caseId) {
    return facts(scope, "w.id", caseId);
  }

  private Optional<WearFacts> facts(CallerScope scope, String key, Object value) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.deviation.view.WearFacts(w.id, w.version, w.wearNumber,"
                    + " w.kind,"
                    + " w.status, w.source, w.sourceNumber, w.holdingId, w.note, w.proposed,"
                    + " w.registeredAt, CONCAT(u.givenName, ' ', u.familyName), w.answerBy,"
                    + " w.answer,"
                    + named("a")
                    + " w.answeredAt, w.charged, w.costOwner, w.waiveReason,"
                    + named("d")
                    + " w.decidedAt)"
                    + " FROM WearCase w JOIN AppUser u ON u.id = w.registeredBy"
                    + " LEFT JOIN AppUser a ON a.id = w.answeredBy"
                    + " LEFT JOIN AppUser d ON d.id = w.decidedBy"
                    + " WHERE "
                    + key
                    + " = :key AND"
                    + IN_SCOPE,
                WearFacts.class),
            scope)
        .setParameter("key", value)
        .getResultStream()
        .findFirst();
  }

  /** The name of a user who may not be there. */
  private static String named(String user) {
    return " CONCAT(COALESCE(%s.givenName, ''), ' ', COALESCE(%s.familyName, '')),"
        .formatted(user, user);
  }

  /** One page of the cases in scope, newest first if not sorted. */
  public Page<WearRow> list(CallerScope scope, WearStatus status, PageRequest page) {
    String where = " WHERE" + IN_SCOPE + (status == null ? "" : " AND w.status = :status");
    List<WearRow> rows =
        search(
                em.createQuery(
                    "SELECT NEW se.websesam.deviation.view.WearRow(w.wearNumber, w.kind, w.status,"
                        + " w.registeredAt, COALESCE(w.charged, w.proposed), a.designation,"
                        + " i.individualNumber, c.name) FROM DeviceHolding h"
                        + " JOIN WearCase w ON w.holdingId = h.id"
                        + " JOIN Article a ON a.id = h.articleId"
                        + " JOIN Customer c ON c.id = w.customerId"
                        + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                        + where
                        + SORT.orderBy(page),
                    WearRow.class),
                scope,
                status)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        search(em.createQuery("SELECT COUNT(w) FROM WearCase w" + where, Long.class), scope, status)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  private static <T> TypedQuery<T> search(
      TypedQuery<T> query, CallerScope scope, WearStatus status) {
    Queries.scoped(query, scope);
    return status == null ? query : query.setParameter("status", status);
  }
}
