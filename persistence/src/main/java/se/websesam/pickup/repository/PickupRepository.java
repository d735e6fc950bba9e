package se.websesam.pickup.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.pickup.domain.PickupOrder;
import se.websesam.pickup.domain.PickupStatus;
import se.websesam.pickup.view.PickupCandidate;
import se.websesam.pickup.view.PickupChangeRow;
import se.websesam.pickup.view.PickupHead;
import se.websesam.pickup.view.PickupLineRow;
import se.websesam.pickup.view.PickupRow;
import se.websesam.pickup.view.PickupSearch;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.CaseConditions;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Pickup orders, their numbers and the devices that can stand on one. */
@ApplicationScoped
public class PickupRepository {

  private static final List<PickupStatus> OPEN =
      Arrays.stream(PickupStatus.values()).filter(PickupStatus::isOpen).toList();

  private static final String IN_SCOPE =
      " (:all = TRUE OR p.ordererId = :userId OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = p.customerId AND uc.userId = :userId))";

  private static final String ABOUT =
      "EXISTS (SELECT pl FROM PickupLine pl JOIN DeviceHolding ph ON ph.id = pl.holdingId"
          + " WHERE pl.order = p AND (ph.articleId ="
          + CaseConditions.ARTICLE
          + " OR ph.individualId ="
          + CaseConditions.UNIT
          + "))";

  private static final String NAME = " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName)";

  private static final SortColumns SORT =
      new SortColumns(
          "p.registeredAt DESC, p.id DESC",
          "p.id",
          Map.of(
              "number",
              "p.pickupNumber",
              "status",
              SortColumns.inOrderOf("p.status", PickupStatus.class),
              "time",
              "p.registeredAt",
              "planned",
              SortColumns.givenFirst("p.plannedOn"),
              "customer",
              "c.name"));

  @PersistenceContext private EntityManager em;

  /** The next number of the pickup orders' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_pickup_number");
  }

  /** Keeps a new pickup order. */
  public void add(PickupOrder order) {
    em.persist(order);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }

  /**
   * What a recipient has that a pickup order could take: delivered, and neither used up nor a fee.
   *
   * @param scope kept in the signature for rule A11; whoever may see the recipient sees all of it
   */
  public List<PickupCandidate> listCandidates(CallerScope scope, long recipientId) {
    return em.createQuery(
            "SELECT NEW se.websesam.pickup.view.PickupCandidate(h.id, h.parentHoldingId,"
                + " a.articleNumber, a.designation, a.type, i.individualNumber, h.quantity,"
                + " h.chargingForm, p.name, h.deliveredOn, h.pickupNumber,"
                + " h.dismantlingNumber, a.picture)"
                + " FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
                + " JOIN Payer p ON p.id = h.payerId"
                + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                + " WHERE h.recipientId = :recipientId AND h.endedOn IS NULL"
                + " AND h.deliveredOn IS NOT NULL"
                + " AND a.type NOT IN (se.websesam.catalogue.domain.ArticleType.CONSUMABLE,"
                + " se.websesam.catalogue.domain.ArticleType.FEE)"
                + " ORDER BY h.deliveredOn DESC, h.id DESC",
            PickupCandidate.class)
        .setParameter("recipientId", recipientId)
        .getResultList();
  }

  /** A pickup order that the caller may see, to be changed: its version is raised in any case. */
  public PickupOrder getForChange(CallerScope scope, String number) {
    PickupOrder order =
        Queries.scoped(
                em.createQuery(
                    "SELECT p FROM PickupOrder p WHERE p.pickupNumber = :number AND" + IN_SCOPE,
                    PickupOrder.class),
                scope)
            .setParameter("number", number)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    em.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return order;
  }

  /**
   * One page of the pickup orders in scope that a search asks for, newest first if not sorted.
   *
   * @param immediateToo whether those with the immediate reason are listed
   */
  public Page<PickupRow> list(
      CallerScope scope, PickupSearch search, boolean immediateToo, ZoneId zone, PageRequest page) {
    String where = " WHERE" + IN_SCOPE + conditions(search, immediateToo);
    List<PickupRow> rows =
        search(
                em.createQuery(
                    "SELECT NEW se.websesam.pickup.view.PickupRow(p.pickupNumber, p.status,"
                        + " p.reason, p.registeredAt, p.plannedOn, r.protectedIdentity,"
                        + NAME
                        + ", c.name, CONCAT(u.givenName, ' ', u.familyName),"
                        + " (SELECT COUNT(l) FROM PickupLine l WHERE l.order = p))"
                        + " FROM PickupOrder p JOIN Recipient r ON r.id = p.recipientId"
                        + " JOIN Customer c ON c.id = p.customerId"
                        + " JOIN AppUser u ON u.id = p.ordererId"
                        + where
                        + SORT.orderBy(page),
                    PickupRow.class),
                scope,
                search,
                zone)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        search(
                em.createQuery("SELECT COUNT(p) FROM PickupOrder p" + where, Long.class),
                scope,
                search,
                zone)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** The head of a pickup order that the caller may see, by its number. */
  public Optional<PickupHead> findHead(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.pickup.view.PickupHead(p.id, p.version, p.pickupNumber,"
                    + " p.status, p.reason, r.publicId, r.protectedIdentity,"
                    + NAME
                    + ", c.name, CONCAT(u.givenName, ' ', u.familyName), p.address.from,"
                    + home("p.address.name", NAME)
                    + home("p.address.street", "r.street")
                    + home("p.address.postcode", "r.postcode")
                    + home("p.address.city", "r.city")
                    + " p.notes.contactPerson, p.notes.contactPhone, p.notes.doorCode,"
                    + " p.notes.note, p.notes.wishedOn, p.collectBy, p.plannedOn, p.registeredAt)"
                    + " FROM PickupOrder p JOIN Recipient r ON r.id = p.recipientId"
                    + " JOIN Customer c ON c.id = p.customerId"
                    + " JOIN AppUser u ON u.id = p.ordererId"
                    + " WHERE p.pickupNumber = :number AND"
                    + IN_SCOPE,
                PickupHead.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The patient's home is not copied: it is as the register has it, and gone when protected. */
  private static String home(String kept, String ofRecipient) {
    return " CASE WHEN p.address.from = se.websesam.pickup.domain.PickupFrom.HOME THEN "
        + ofRecipient
        + " ELSE "
        + kept
        + " END,";
  }

  /** The devices of a pickup order. */
  @Unscoped("of an order that the use case has found in scope")
  public List<PickupLineRow> listLines(long orderId) {
    return em.createQuery(
            "SELECT NEW se.websesam.pickup.view.PickupLineRow(l.lineNumber, a.articleNumber,"
                + " a.designation, i.individualNumber, h.quantity, l.status, l.handling,"
                + " l.closedOn, l.reason, a.picture, h.id, h.chargingForm, h.endedOn)"
                + " FROM DeviceHolding h"
                + " JOIN PickupLine l ON l.holdingId = h.id"
                + " JOIN Article a ON a.id = h.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                + " WHERE l.order.id = :id ORDER BY l.lineNumber",
            PickupLineRow.class)
        .setParameter("id", orderId)
        .getResultList();
  }

  /** The history of a pickup order. */
  @Unscoped("of an order that the use case has found in scope")
  public List<PickupChangeRow> listChanges(long orderId) {
    return em.createQuery(
            "SELECT NEW se.websesam.pickup.view.PickupChangeRow(h.changedAt,"
                + " CONCAT(u.givenName, ' ', u.familyName), h.lineNumber, h.action, h.reason)"
                + " FROM PickupChange h JOIN AppUser u ON u.id = h.userId"
                + " WHERE h.order.id = :id ORDER BY h.changedAt, h.id",
            PickupChangeRow.class)
        .setParameter("id", orderId)
        .getResultList();
  }

  private static String conditions(PickupSearch search, boolean immediateToo) {
    return (search.number() == null ? "" : " AND p.pickupNumber = :number")
        + (search.status() == null ? "" : " AND p.status = :status")
        + (search.openOnly() ? " AND p.status IN :open" : "")
        + (immediateToo
            ? ""
            : " AND p.reason <>"
                + " se.websesam.pickup.domain.PickupReason.RETURNED_NOT_DEREGISTERED")
        + CaseConditions.of(search.filter(), "p", "p.recipientId", ABOUT);
  }

  private static <T> TypedQuery<T> search(
      TypedQuery<T> query, CallerScope scope, PickupSearch search, ZoneId zone) {
    Queries.scoped(query, scope);
    CaseConditions.bind(query, search.filter(), zone);
    if (search.number() != null) {
      query.setParameter("number", search.number());
    }
    if (search.status() != null) {
      query.setParameter("status", search.status());
    }
    if (search.openOnly()) {
      query.setParameter("open", OPEN);
    }
    return query;
  }
}
