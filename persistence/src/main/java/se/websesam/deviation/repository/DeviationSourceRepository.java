package se.websesam.deviation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.websesam.deviation.domain.DeviationSubject;
import se.websesam.deviation.view.HeldSource;
import se.websesam.deviation.view.OrderLineSource;
import se.websesam.deviation.view.StoreSource;
import se.websesam.deviation.view.SubjectFacts;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.Queries;

/** What a deviation report can be opened from, read anew each time. */
@ApplicationScoped
public class DeviationSourceRepository {

  private static final long NOBODY = -1;

  private static final String HELD =
      "SELECT NEW se.websesam.deviation.view.HeldSource(h.id, h.recipientId, h.customerId,"
          + " h.articleId, h.individualId, h.quantity, h.chargingForm, h.deliveredOn)"
          + " FROM DeviceHolding h";

  private static final String LINKED =
      " (:all = TRUE OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = %s.customerId AND uc.userId = :userId))";

  private static final String IN_SCOPE =
      " (:all = TRUE OR %1$s.ordererId = :userId OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = %1$s.customerId AND uc.userId = :userId))";

  @PersistenceContext private EntityManager em;

  /** A line of an order that the caller may see. */
  public Optional<OrderLineSource> findOrderLine(CallerScope scope, String number, int line) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.deviation.view.OrderLineSource(o.recipientId, o.storeId,"
                    + " o.customerId, l.articleId, l.individualId, h.id, l.quantity,"
                    + " l.chargingForm, l.deliveredOn) FROM CustomerOrderLine l"
                    + " JOIN l.order o LEFT JOIN DeviceHolding h ON h.orderLineId = l.id"
                    + " WHERE o.orderNumber = :number AND l.lineNumber = :line AND"
                    + IN_SCOPE.formatted("o"),
                OrderLineSource.class),
            scope)
        .setParameter("number", number)
        .setParameter("line", line)
        .getResultStream()
        .findFirst();
  }

  /** A device of a holder's list, delivered or on order. */
  @Unscoped("the use case asks whether the caller may see the recipient")
  public Optional<HeldSource> findHeld(long holdingId) {
    return em.createQuery(HELD + " WHERE h.id = :id AND h.endedOn IS NULL", HeldSource.class)
        .setParameter("id", holdingId)
        .getResultStream()
        .findFirst();
  }

  /** A unit that somebody has, by its number. */
  @Unscoped("the use case asks whether the caller may see the recipient")
  public Optional<HeldSource> findHeldUnit(String individualNumber) {
    return em.createQuery(
            HELD
                + " JOIN DeviceIndividual i ON i.id = h.individualId"
                + " WHERE i.individualNumber = :number AND h.endedOn IS NULL"
                + " AND h.deliveredOn IS NOT NULL",
            HeldSource.class)
        .setParameter("number", individualNumber)
        .getResultStream()
        .findFirst();
  }

  /** The device on a line of a pickup order that the caller may see and that waits for the tour. */
  public Optional<HeldSource> findPickupLine(CallerScope scope, String number, int line) {
    return Queries.scoped(
            em.createQuery(
                HELD
                    + " JOIN PickupLine l ON l.holdingId = h.id JOIN l.order p"
                    + " WHERE p.pickupNumber = :number AND l.lineNumber = :line"
                    + " AND l.status IN (se.websesam.pickup.domain.PickupLineStatus.REGISTERED,"
                    + " se.websesam.pickup.domain.PickupLineStatus.PLANNED) AND"
                    + IN_SCOPE.formatted("p"),
                HeldSource.class),
            scope)
        .setParameter("number", number)
        .setParameter("line", line)
        .getResultStream()
        .findFirst();
  }

  /** A unit that stands in a store of the caller's, by its number. */
  public Optional<StoreSource> findUnitInStore(CallerScope scope, String individualNumber) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.deviation.view.StoreSource(s.id, s.customerId, a.id, i.id,"
                    + " 1, a.chargingForm) FROM DeviceIndividual i"
                    + " JOIN BufferStore s ON s.id = i.storeId"
                    + " JOIN Article a ON a.id = i.articleId"
                    + " WHERE i.individualNumber = :number AND"
                    + LINKED.formatted("s"),
                StoreSource.class),
            scope)
        .setParameter("number", individualNumber)
        .getResultStream()
        .findFirst();
  }

  /** What stands of an article without numbers in a store of the caller's. */
  public Optional<StoreSource> findArticleInStore(
      CallerScope scope, long storeId, String articleNumber) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.deviation.view.StoreSource(s.id, s.customerId, a.id,"
                    + " b.physical, a.chargingForm) FROM StockBalance b"
                    + " JOIN BufferStore s ON s.id = b.storeId"
                    + " JOIN Article a ON a.id = b.articleId"
                    + " WHERE s.id = :storeId AND a.articleNumber = :article"
                    + " AND b.physical > 0 AND a.individualTracked = :no AND"
                    + LINKED.formatted("s"),
                StoreSource.class),
            scope)
        .setParameter("storeId", storeId)
        .setParameter("article", articleNumber)
        .setParameter("no", false)
        .getResultStream()
        .findFirst();
  }

  /** What the form shows of a subject. */
  @Unscoped("of a subject that the use case has found for the caller")
  public Optional<SubjectFacts> findFacts(DeviationSubject subject) {
    return em.createQuery(
            "SELECT NEW se.websesam.deviation.view.SubjectFacts(a.articleNumber, a.designation,"
                + " a.picture, i.individualNumber, r.publicId, r.protectedIdentity,"
                + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName), s.name)"
                + " FROM Article a LEFT JOIN DeviceIndividual i ON i.id = :individualId"
                + " LEFT JOIN Recipient r ON r.id = :recipientId"
                + " LEFT JOIN BufferStore s ON s.id = :storeId WHERE a.id = :articleId",
            SubjectFacts.class)
        .setParameter("articleId", known(subject.articleId()))
        .setParameter("individualId", known(subject.individualId()))
        .setParameter("recipientId", known(subject.recipientId()))
        .setParameter("storeId", known(subject.storeId()))
        .getResultStream()
        .findFirst();
  }

  private static long known(Long id) {
    return id == null ? NOBODY : id;
  }
}
