package se.websesam.workorder.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.Queries;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.CheckInterval;
import se.websesam.workorder.view.CheckedUnit;
import se.websesam.workorder.view.DueCheck;
import se.websesam.workorder.view.UnitWork;

/** What is done with units over the years, and their recurring checks. */
@ApplicationScoped
public class CheckRepository {

  private static final String LAST =
      " (SELECT MAX(d.performedOn) FROM WorkOrder d WHERE d.subject.individualId = h.individualId"
          + " AND d.facts.type = :type AND d.performedOn IS NOT NULL)";

  @PersistenceContext private EntityManager em;

  /** What has been or is to be done with a unit, the latest first; drafts are nobody else's. */
  @Unscoped("the use case hides the numbers of those that the caller may not see")
  public List<UnitWork> listWorks(String individualNumber) {
    return em.createQuery(
            "SELECT NEW se.websesam.workorder.view.UnitWork(w.workOrderNumber, w.facts.type,"
                + " w.status, w.registeredAt, w.performedOn) FROM WorkOrder w"
                + " JOIN DeviceIndividual i ON i.id = w.subject.individualId"
                + " WHERE i.individualNumber = :number AND w.workOrderNumber IS NOT NULL"
                + " ORDER BY w.registeredAt DESC, w.id DESC",
            UnitWork.class)
        .setParameter("number", individualNumber)
        .getResultList();
  }

  /** The numbers of a unit's work orders that the caller may see. */
  public List<String> listNumbers(CallerScope scope, String individualNumber) {
    return Queries.scoped(
            em.createQuery(
                "SELECT w.workOrderNumber FROM WorkOrder w"
                    + " JOIN DeviceIndividual i ON i.id = w.subject.individualId"
                    + " WHERE i.individualNumber = :number AND"
                    + WorkRepository.IN_SCOPE,
                String.class),
            scope)
        .setParameter("number", individualNumber)
        .getResultList();
  }

  /** A unit with the intervals of its article, by its number. */
  @Unscoped("of a unit: no person is named")
  public Optional<CheckedUnit> findUnit(String individualNumber) {
    return em.createQuery(
            "SELECT NEW se.websesam.workorder.view.CheckedUnit(i.id, a.inspectionMonths,"
                + " a.maintenanceMonths, h.deliveredOn) FROM DeviceIndividual i"
                + " JOIN Article a ON a.id = i.articleId"
                + " LEFT JOIN DeviceHolding h ON h.individualId = i.id AND h.endedOn IS NULL"
                + " WHERE i.individualNumber = :number",
            CheckedUnit.class)
        .setParameter("number", individualNumber)
        .getResultStream()
        .findFirst();
  }

  /** The intervals of a type that articles have. */
  public List<Integer> listIntervals(ActionType type) {
    return em.createQuery(
            "SELECT DISTINCT a.%1$s FROM Article a WHERE a.%1$s IS NOT NULL ORDER BY a.%1$s"
                .formatted(months(type)),
            Integer.class)
        .getResultList();
  }

  /**
   * Held units whose next check of an interval comes by a day, the one held longest first; not
   * those with such a work order that is open, or cancelled a short while ago.
   *
   * @param cancelledAfter how long ago is short
   */
  @Unscoped("the job of the night, which acts for nobody")
  public List<DueCheck> listDue(
      CheckInterval interval, LocalDate by, Instant cancelledAfter, int limit) {
    return em.createQuery(
            "SELECT NEW se.websesam.workorder.view.DueCheck(h.id, h.individualId, a.id,"
                + " r.id, CASE WHEN r.careUnitId IS NULL AND r.protectedIdentity = FALSE"
                + " THEN TRUE ELSE FALSE END, h.customerId, h.prescriberId, h.deliveredOn)"
                + " FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
                + " JOIN Recipient r ON r.id = h.recipientId"
                + " WHERE a."
                + months(interval.type())
                + " = :months AND h.individualId IS NOT NULL AND h.endedOn IS NULL"
                + " AND h.deliveredOn IS NOT NULL AND h.pickupNumber IS NULL"
                + " AND h.dismantlingNumber IS NULL AND COALESCE("
                + LAST
                + ", h.deliveredOn) <= :latest AND NOT EXISTS (SELECT w FROM WorkOrder w"
                + " WHERE w.subject.individualId = h.individualId AND w.facts.type = :type"
                + " AND w.performedOn IS NULL AND w.workOrderNumber IS NOT NULL"
                + " AND (w.status <> se.websesam.workorder.domain.WorkStatus.CANCELLED"
                + " OR w.registeredAt > :cancelledAfter)) ORDER BY h.deliveredOn, h.id",
            DueCheck.class)
        .setParameter("type", interval.type())
        .setParameter("months", interval.months())
        .setParameter("latest", interval.latestBefore(by))
        .setParameter("cancelledAfter", cancelledAfter)
        .setMaxResults(limit)
        .getResultList();
  }

  /** When a unit was last checked. */
  @Unscoped("of a unit: no person is named")
  public Optional<LocalDate> findLast(long individualId, ActionType type) {
    return em.createQuery(
            "SELECT w.performedOn FROM WorkOrder w WHERE w.subject.individualId = :id"
                + " AND w.facts.type = :type AND w.performedOn IS NOT NULL"
                + " ORDER BY w.performedOn DESC",
            LocalDate.class)
        .setParameter("id", individualId)
        .setParameter("type", type)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static String months(ActionType type) {
    return type == ActionType.INSPECTION ? "inspectionMonths" : "maintenanceMonths";
  }
}
