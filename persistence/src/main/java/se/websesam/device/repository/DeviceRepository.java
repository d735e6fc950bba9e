package se.websesam.device.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.domain.RecordedRentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.device.view.DeviceRow;
import se.websesam.device.view.RentedBefore;
import se.websesam.device.view.ReturnedRow;
import se.websesam.device.view.ReturnedUnit;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Holdings, numbered units and rent events. */
@ApplicationScoped
public class DeviceRepository {

  private static final String DEVICE_ROW =
      "SELECT NEW se.websesam.device.view.DeviceRow(h.id, h.parentHoldingId, a.id,"
          + " a.articleNumber, a.designation, a.type, a.isoCode, i.individualNumber, h.quantity,"
          + " h.chargingForm,"
          + " h.deliveredOn, CONCAT(u.givenName, ' ', u.familyName), c.name, c.id, p.name,"
          + " h.payerReason, h.orderNumber, a.picture, h.pickupNumber,"
          + " h.dismantlingNumber)"
          + " FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
          + " JOIN AppUser u ON u.id = h.prescriberId JOIN Customer c ON c.id = h.customerId"
          + " JOIN Payer p ON p.id = h.payerId"
          + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId";

  private static final String CONSUMABLES =
      " WHERE h.recipientId = :recipientId AND h.endedOn IS NULL"
          + " AND a.type = se.websesam.catalogue.domain.ArticleType.CONSUMABLE";

  private static final String RETURNED =
      " WHERE h.recipientId = :recipientId AND h.endedOn IS NOT NULL"
          + " AND h.endKind <> se.websesam.device.domain.HoldingEndKind.ORDER_CANCELLED";

  @PersistenceContext private EntityManager em;

  /**
   * Everything a recipient holds or has on order, without consumables: main devices in the order of
   * delivery, the undelivered first. One statement however many rows.
   *
   * @param scope kept in the signature for rule A11; whoever may see the recipient sees all of it
   */
  public List<DeviceRow> listHeld(CallerScope scope, long recipientId) {
    return em.createQuery(
            DEVICE_ROW
                + " WHERE h.recipientId = :recipientId AND h.endedOn IS NULL"
                + " AND a.type NOT IN (se.websesam.catalogue.domain.ArticleType.CONSUMABLE,"
                + " se.websesam.catalogue.domain.ArticleType.FEE)"
                + " ORDER BY h.deliveredOn DESC NULLS FIRST, h.id DESC",
            DeviceRow.class)
        .setParameter("recipientId", recipientId)
        .getResultList();
  }

  /**
   * One page of the consumables [förbrukningshjälpmedel] ordered for a recipient, the undelivered
   * first, then the latest.
   *
   * @param scope kept in the signature for rule A11; whoever may see the recipient sees all of it
   */
  public Page<DeviceRow> listConsumables(CallerScope scope, long recipientId, PageRequest page) {
    return page(
        em.createQuery(
            DEVICE_ROW + CONSUMABLES + " ORDER BY h.deliveredOn DESC NULLS FIRST, h.id DESC",
            DeviceRow.class),
        CONSUMABLES,
        recipientId,
        page);
  }

  /**
   * One page of what a recipient has had [återlämnade hjälpmedel], the latest first; what was
   * cancelled before it came is left out.
   *
   * @param scope kept in the signature for rule A11; whoever may see the recipient sees all of it
   * @param filter an article or a unit, and on which days it ended
   */
  public Page<ReturnedRow> listReturned(
      CallerScope scope, long recipientId, CaseFilter filter, PageRequest page) {
    String from =
        " FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
            + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
            + RETURNED
            + (filter.item() == null
                ? ""
                : " AND (a.articleNumber = :item OR i.individualNumber = :item)")
            + (filter.from() == null ? "" : " AND h.endedOn >= :from")
            + (filter.to() == null ? "" : " AND h.endedOn <= :to");
    List<ReturnedRow> rows =
        returned(
                em.createQuery(
                    "SELECT NEW se.websesam.device.view.ReturnedRow(h.id, a.articleNumber,"
                        + " a.designation, i.individualNumber, h.quantity, h.deliveredOn,"
                        + " h.endedOn, h.endKind, a.picture)"
                        + from
                        + " ORDER BY h.endedOn DESC, h.id DESC",
                    ReturnedRow.class),
                recipientId,
                filter)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        returned(em.createQuery("SELECT COUNT(h)" + from, Long.class), recipientId, filter)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  private static <T> TypedQuery<T> returned(
      TypedQuery<T> query, long recipientId, CaseFilter filter) {
    query.setParameter("recipientId", recipientId);
    if (filter.item() != null) {
      query.setParameter("item", filter.item());
    }
    if (filter.from() != null) {
      query.setParameter("from", filter.from());
    }
    if (filter.to() != null) {
      query.setParameter("to", filter.to());
    }
    return query;
  }

  /**
   * What a recipient has rented and given back on a day or later, the latest first.
   *
   * @param scope kept in the signature for rule A11; whoever may see the recipient sees all of it
   */
  public List<RentedBefore> listRentedBefore(CallerScope scope, long recipientId, LocalDate since) {
    return em.createQuery(
            "SELECT NEW se.websesam.device.view.RentedBefore(h.id, a.articleNumber, a.designation,"
                + " i.individualNumber, h.deliveredOn, h.endedOn, p.name, h.payerReason)"
                + " FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
                + " JOIN Payer p ON p.id = h.payerId"
                + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                + " WHERE h.recipientId = :recipientId AND h.endedOn >= :since"
                + " AND h.deliveredOn IS NOT NULL"
                + " AND h.chargingForm = se.websesam.catalogue.domain.ChargingForm.RENTAL"
                + " ORDER BY h.endedOn DESC, h.id DESC",
            RentedBefore.class)
        .setParameter("recipientId", recipientId)
        .setParameter("since", since)
        .getResultList();
  }

  private <T> Page<T> page(TypedQuery<T> rows, String where, long recipientId, PageRequest page) {
    return new Page<>(
        rows.setParameter("recipientId", recipientId)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList(),
        em.createQuery(
                "SELECT COUNT(h) FROM DeviceHolding h JOIN Article a ON a.id = h.articleId" + where,
                Long.class)
            .setParameter("recipientId", recipientId)
            .getSingleResult());
  }

  /** The holding that an order line made. */
  @Unscoped("called by order use cases that have asked for the order in scope")
  public DeviceHolding getByOrderLine(long orderLineId) {
    return em.createQuery(
            "SELECT h FROM DeviceHolding h WHERE h.orderLineId = :id", DeviceHolding.class)
        .setParameter("id", orderLineId)
        .getSingleResult();
  }

  /** Holdings by id. One statement however many. */
  @Unscoped("called by order use cases that ask each for its recipient")
  public Map<Long, DeviceHolding> listById(Set<Long> holdingIds) {
    if (holdingIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("SELECT h FROM DeviceHolding h WHERE h.id IN :ids", DeviceHolding.class)
        .setParameter("ids", holdingIds)
        .getResultStream()
        .collect(Collectors.toMap(DeviceHolding::id, Function.identity()));
  }

  /**
   * What a recipient holds, without what has ended, locked: nobody else can order a pickup of it
   * meanwhile.
   */
  @Unscoped("called by use cases that have asked whether the caller may see the recipient")
  public List<DeviceHolding> lockHeld(long recipientId) {
    return em.createQuery(
            "SELECT h FROM DeviceHolding h WHERE h.recipientId = :recipientId"
                + " AND h.endedOn IS NULL ORDER BY h.id",
            DeviceHolding.class)
        .setParameter("recipientId", recipientId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * What a recipient holds or has on order, and what has ended on a day or later; locked like
   * {@link #lockHeld}.
   */
  @Unscoped("called by use cases that have asked whether the caller may see the recipient")
  public List<DeviceHolding> lockHeldSince(long recipientId, LocalDate day) {
    return em.createQuery(
            "SELECT h FROM DeviceHolding h WHERE h.recipientId = :recipientId"
                + " AND (h.endedOn IS NULL OR h.endedOn >= :day) ORDER BY h.id",
            DeviceHolding.class)
        .setParameter("recipientId", recipientId)
        .setParameter("day", day)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Whether holdings are a recipient's, held still or not. */
  @Unscoped("called by use cases that have asked whether the caller may see the recipient")
  public boolean areOf(long recipientId, Set<Long> holdingIds) {
    return holdingIds.isEmpty()
        || em.createQuery(
                    "SELECT COUNT(h) FROM DeviceHolding h"
                        + " WHERE h.recipientId = :recipientId AND h.id IN :ids",
                    Long.class)
                .setParameter("recipientId", recipientId)
                .setParameter("ids", holdingIds)
                .getSingleResult()
            == holdingIds.size();
  }

  /** What a technician is to dismount by a work order and the holder has still, locked (PU-13). */
  @Unscoped("called by work order use cases that have asked for the order in scope")
  public List<DeviceHolding> listToDismount(String workOrderNumber) {
    return em.createQuery(
            "SELECT h FROM DeviceHolding h WHERE h.dismantlingNumber = :number"
                + " AND h.endedOn IS NULL ORDER BY h.id",
            DeviceHolding.class)
        .setParameter("number", workOrderNumber)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Locks a holding, so that two use cases about it follow each other. */
  @Unscoped("locks and tells nothing")
  public void lock(long holdingId) {
    em.find(DeviceHolding.class, holdingId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A numbered unit, locked so that two users cannot take it at once. */
  public Optional<DeviceIndividual> findIndividualForUpdate(String individualNumber) {
    return em.createQuery(
            "SELECT i FROM DeviceIndividual i WHERE i.individualNumber = :number",
            DeviceIndividual.class)
        .setParameter("number", individualNumber)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** A numbered unit by id, locked. */
  public DeviceIndividual getIndividualForUpdate(long individualId) {
    return em.find(DeviceIndividual.class, individualId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The holding of whoever has a unit now, locked. */
  @Unscoped("called by the change of number, which asks whether the caller may see the recipient")
  public Optional<DeviceHolding> lockHoldingOf(long individualId) {
    return em.createQuery(
            "SELECT h FROM DeviceHolding h WHERE h.individualId = :id AND h.endedOn IS NULL"
                + " AND h.deliveredOn IS NOT NULL",
            DeviceHolding.class)
        .setParameter("id", individualId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** A numbered unit by its number, not locked. */
  public Optional<DeviceIndividual> findIndividual(String individualNumber) {
    return em.createQuery(
            "SELECT i FROM DeviceIndividual i WHERE i.individualNumber = :number",
            DeviceIndividual.class)
        .setParameter("number", individualNumber)
        .getResultStream()
        .findFirst();
  }

  /**
   * One page of the units that have come back and wait to be taken care of, by number.
   *
   * @param number of one of them, or null for all
   */
  public Page<ReturnedUnit> listReturnedUnits(String number, PageRequest page) {
    String waiting =
        " FROM DeviceIndividual i JOIN Article a ON a.id = i.articleId WHERE i.status IN"
            + " (se.websesam.device.domain.IndividualStatus.RETURN_RECEIVED,"
            + " se.websesam.device.domain.IndividualStatus.RECONDITIONING)"
            + (number == null ? "" : " AND i.individualNumber = :number");
    TypedQuery<ReturnedUnit> rows =
        em.createQuery(
            "SELECT NEW se.websesam.device.view.ReturnedUnit(i.individualNumber,"
                + " a.articleNumber, a.designation, i.status)"
                + waiting
                + " ORDER BY i.individualNumber",
            ReturnedUnit.class);
    TypedQuery<Long> count = em.createQuery("SELECT COUNT(i)" + waiting, Long.class);
    if (number != null) {
      rows.setParameter("number", number);
      count.setParameter("number", number);
    }
    return new Page<>(
        rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(),
        count.getSingleResult());
  }

  /** Numbers of the units of an article that stand free in stock. */
  public List<String> listFreeIndividuals(long articleId, String prefix, int limit) {
    return em.createQuery(
            "SELECT i.individualNumber FROM DeviceIndividual i WHERE i.articleId = :articleId"
                + " AND i.status = se.websesam.device.domain.IndividualStatus.IN_STOCK"
                + " AND i.individualNumber LIKE :prefix ORDER BY i.individualNumber",
            String.class)
        .setParameter("articleId", articleId)
        .setParameter("prefix", prefix + "%")
        .setMaxResults(limit)
        .getResultList();
  }

  /** Keeps a new unit. */
  public void add(DeviceIndividual unit) {
    em.persist(unit);
    em.flush();
  }

  /** Keeps a new holding. */
  public void add(DeviceHolding holding) {
    em.persist(holding);
  }

  /** The last rent event of a kind that a holding has. */
  public RecordedRentEvent getLastRentEvent(long holdingId, RentEventKind kind) {
    return em.createQuery(
            "SELECT e FROM RecordedRentEvent e WHERE e.holdingId = :id AND e.kind = :kind"
                + " ORDER BY e.id DESC",
            RecordedRentEvent.class)
        .setParameter("id", holdingId)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** What says who pays a holding's rent and how much, from a day on, as far as it still counts. */
  @Unscoped("of a holding that the use case has locked")
  public List<RecordedRentEvent> listTerms(long holdingId, LocalDate from) {
    return em.createQuery(
            "SELECT e FROM RecordedRentEvent e WHERE e.holdingId = :id AND e.happenedOn >= :day"
                + " AND e.kind IN (se.websesam.device.domain.RentEventKind.DELIVERED,"
                + " se.websesam.device.domain.RentEventKind.PAYER_CHANGED,"
                + " se.websesam.device.domain.RentEventKind.RATE_CHANGED) AND NOT EXISTS"
                + " (SELECT r FROM RecordedRentEvent r WHERE r.reversesId = e.id) ORDER BY e.id",
            RecordedRentEvent.class)
        .setParameter("id", holdingId)
        .setParameter("day", from)
        .getResultList();
  }

  /** Keeps a rent event. */
  public void add(RecordedRentEvent event) {
    em.persist(event);
  }

  /** Writes what has been added so far, so that it has its id. */
  public void flush() {
    em.flush();
  }
}
