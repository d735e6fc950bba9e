package se.websesam.workorder.repository;

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
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.CaseConditions;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.workorder.domain.ActionRule;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.WorkOrder;
import se.websesam.workorder.domain.WorkStatus;
import se.websesam.workorder.view.WorkBody;
import se.websesam.workorder.view.WorkChangeRow;
import se.websesam.workorder.view.WorkDevice;
import se.websesam.workorder.view.WorkHead;
import se.websesam.workorder.view.WorkLineRow;
import se.websesam.workorder.view.WorkReturn;
import se.websesam.workorder.view.WorkRow;
import se.websesam.workorder.view.WorkSearch;

/** Work orders, their numbers, and what each action type asks for. */
@ApplicationScoped
public class WorkRepository {

  private static final List<WorkStatus> OPEN =
      Arrays.stream(WorkStatus.values()).filter(WorkStatus::isOpen).toList();

  /** A draft is nobody's but who writes it. */
  static final String IN_SCOPE =
      " (w.ordererId = :userId OR w.status <> se.websesam.workorder.domain.WorkStatus.DRAFT"
          + " AND (:all = TRUE OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = w.customerId AND uc.userId = :userId)))";

  private static final String NAME = " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName)";

  private static final SortColumns SORT =
      new SortColumns(
          "w.registeredAt DESC, w.id DESC",
          "w.id",
          Map.of(
              "number",
              "w.workOrderNumber",
              "status",
              SortColumns.inOrderOf("w.status", WorkStatus.class),
              "time",
              "w.registeredAt",
              "due",
              SortColumns.givenFirst("COALESCE(w.startBy, w.doneBy)"),
              "planned",
              SortColumns.givenFirst("w.plannedOn")));

  @PersistenceContext private EntityManager em;

  /** The next number of the work orders' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_work_order_number");
  }

  /** Keeps a new work order. */
  public void add(WorkOrder order) {
    em.persist(order);
  }

  /** Takes a draft away. */
  public void remove(WorkOrder order) {
    em.remove(order);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }

  /** What an action type asks for; nothing is asked for while none is chosen. */
  public Optional<ActionRule> findRule(ActionType type) {
    return type == null ? Optional.empty() : Optional.ofNullable(em.find(ActionRule.class, type));
  }

  /** What all action types ask for. */
  public List<ActionRule> listRules() {
    return em.createQuery("SELECT a FROM ActionRule a", ActionRule.class).getResultList();
  }

  /** A work order that the caller may see, to be changed: its version is raised in any case. */
  public WorkOrder getForChange(CallerScope scope, long id) {
    WorkOrder order = get(scope, id);
    em.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return order;
  }

  /** A work order that the caller may see. */
  public WorkOrder get(CallerScope scope, long id) {
    return Queries.scoped(
            em.createQuery(
                "SELECT w FROM WorkOrder w WHERE w.id = :id AND" + IN_SCOPE, WorkOrder.class),
            scope)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A work order that the caller may see, as it is now and until the transaction ends. */
  public WorkOrder getLocked(CallerScope scope, long id) {
    WorkOrder order = get(scope, id);
    em.refresh(order, LockModeType.PESSIMISTIC_WRITE);
    return order;
  }

  /** One page of the work orders in scope that a search asks for, newest first if not sorted. */
  public Page<WorkRow> list(CallerScope scope, WorkSearch search, ZoneId zone, PageRequest page) {
    String from =
        " FROM WorkOrder w JOIN Recipient r ON r.id = w.recipientId"
            + " LEFT JOIN Customer c ON c.id = w.customerId"
            + " LEFT JOIN Article a ON a.id = w.subject.articleId"
            + " LEFT JOIN DeviceIndividual i ON i.id = w.subject.individualId"
            + " LEFT JOIN DeviceHolding h ON h.id = w.subject.holdingId WHERE"
            + IN_SCOPE
            + conditions(search);
    List<WorkRow> rows =
        search(
                em.createQuery(
                    "SELECT NEW se.websesam.workorder.view.WorkRow(w.id, w.workOrderNumber,"
                        + " w.status, w.facts.type, w.performer, w.registeredAt, w.startBy,"
                        + " w.doneBy, w.plannedOn, r.protectedIdentity,"
                        + NAME
                        + ", c.name, COALESCE(a.designation, w.subject.designation),"
                        + " i.individualNumber, h.endKind)"
                        + from
                        + SORT.orderBy(page),
                    WorkRow.class),
                scope,
                search,
                zone)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        search(em.createQuery("SELECT COUNT(w)" + from, Long.class), scope, search, zone)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** The id of a work order in scope, by its number. */
  public Optional<Long> findId(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT w.id FROM WorkOrder w WHERE w.workOrderNumber = :number AND" + IN_SCOPE,
                Long.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The numbers of the work orders in scope that a customer order's delivery goes with (LW-01). */
  public List<String> listOfOrder(CallerScope scope, String orderNumber) {
    return Queries.scoped(
            em.createQuery(
                "SELECT w.workOrderNumber FROM WorkOrder w"
                    + " WHERE w.subject.customerOrderNumber = :number"
                    + " AND w.workOrderNumber IS NOT NULL AND"
                    + IN_SCOPE
                    + " ORDER BY w.id",
                String.class),
            scope)
        .setParameter("number", orderNumber)
        .getResultList();
  }

  /** A work order in scope, by its number, to be read. */
  public Optional<WorkOrder> find(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT w FROM WorkOrder w WHERE w.workOrderNumber = :number AND" + IN_SCOPE,
                WorkOrder.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The head of a work order in scope. */
  public Optional<WorkHead> findHead(CallerScope scope, long id) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.workorder.view.WorkHead(w.id, w.version,"
                    + " w.workOrderNumber, w.status, r.publicId, r.protectedIdentity,"
                    + NAME
                    + ", w.customerId, c.name, w.deliveryAddressId, w.ordererId,"
                    + " CONCAT(u.givenName, ' ', u.familyName), w.performer, w.registeredAt,"
                    + " w.startBy, w.doneBy, w.plannedOn, w.quote, w.quoteNote, w.performedOn,"
                    + " h.endKind, h.chargingForm, h.pickupNumber,"
                    + " h.dismantlingNumber)"
                    + " FROM WorkOrder w JOIN Recipient r ON r.id = w.recipientId"
                    + " JOIN AppUser u ON u.id = w.ordererId"
                    + " LEFT JOIN Customer c ON c.id = w.customerId"
                    + " LEFT JOIN DeviceHolding h ON h.id = w.subject.holdingId"
                    + " WHERE w.id = :id AND"
                    + IN_SCOPE,
                WorkHead.class),
            scope)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** What a work order says; the home is not copied but read from the register. */
  @Unscoped("of an order that the use case has found in scope")
  public WorkBody getBody(long id) {
    return em.createQuery(
            "SELECT NEW se.websesam.workorder.view.WorkBody(a.articleNumber, a.designation,"
                + " a.isoCode, i.individualNumber, w.subject.holdingId, w.subject.designation,"
                + " w.subject.customerOrderNumber, w.facts.type, w.facts.description,"
                + " w.facts.side, w.facts.measures, w.facts.infectionRisk,"
                + " w.facts.infectionNote, w.facts.replacementWanted, w.facts.costProposal,"
                + " w.facts.urgent, w.facts.twoTrades, w.facts.fixedToBuilding,"
                + " w.facts.consentNeeded, w.facts.consent, w.facts.consentBy, w.facts.consentOn,"
                + " w.facts.consentFileId, s.articleNumber, s.designation,"
                + " w.site.place, w.site.from,"
                + home("w.site.name", NAME)
                + home("w.site.street", "r.street")
                + home("w.site.postcode", "r.postcode")
                + home("w.site.city", "r.city")
                + " w.site.contactPerson, w.site.contactPhone, w.site.doorCode)"
                + " FROM WorkOrder w JOIN Recipient r ON r.id = w.recipientId"
                + " LEFT JOIN Article a ON a.id = w.subject.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = w.subject.individualId"
                + " LEFT JOIN Article s ON s.id = w.facts.serviceArticleId"
                + " WHERE w.id = :id",
            WorkBody.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  private static String home(String kept, String ofRecipient) {
    return " CASE WHEN w.site.from = se.websesam.workorder.domain.AddressFrom.RECIPIENT THEN "
        + ofRecipient
        + " ELSE "
        + kept
        + " END,";
  }

  /** Labour and material of a work order. */
  @Unscoped("of an order that the use case has found in scope")
  public List<WorkLineRow> listLines(long id) {
    return em.createQuery(
            "SELECT NEW se.websesam.workorder.view.WorkLineRow(l.id, a.articleNumber,"
                + " a.designation, l.quantity, l.billed, l.price, p.name) FROM WorkLine l"
                + " JOIN Article a ON a.id = l.articleId JOIN Payer p ON p.id = l.payerId"
                + " WHERE l.order.id = :id ORDER BY l.id",
            WorkLineRow.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** The history of a work order. */
  @Unscoped("of an order that the use case has found in scope")
  public List<WorkChangeRow> listChanges(long id) {
    return em.createQuery(
            "SELECT NEW se.websesam.workorder.view.WorkChangeRow(h.changedAt,"
                + " CONCAT(u.givenName, ' ', u.familyName), h.action, h.reason)"
                + " FROM WorkChange h JOIN AppUser u ON u.id = h.userId"
                + " WHERE h.order.id = :id ORDER BY h.changedAt, h.id",
            WorkChangeRow.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** What goes back, or has gone back, with the technician of a work order (PU-13). */
  @Unscoped("of an order that the use case has found in scope")
  public List<WorkReturn> listGoingBack(String workOrderNumber) {
    return em.createQuery(
            "SELECT NEW se.websesam.workorder.view.WorkReturn(h.id, a.articleNumber,"
                + " a.designation, i.individualNumber, h.quantity, h.endedOn)"
                + " FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                + " WHERE h.dismantlingNumber = :number ORDER BY h.id",
            WorkReturn.class)
        .setParameter("number", workOrderNumber)
        .getResultList();
  }

  /** What a holder has or has ordered, by the id of the holding. */
  @Unscoped("the use case asks whether the caller may see the holder")
  public Optional<WorkDevice> findDevice(long holdingId) {
    return device("h.id = :value", holdingId);
  }

  /**
   * What came to a holder by an order and is to be adapted or mounted: its first undelivered, one
   * that is to be adapted before others.
   */
  @Unscoped("the use case asks whether the caller may see the holder")
  public Optional<WorkDevice> findUndelivered(String orderNumber) {
    return device("h.orderNumber = :value AND h.deliveredOn IS NULL", orderNumber);
  }

  /** What a holder has with a unit's number. */
  @Unscoped("the use case asks whether the caller may see the holder")
  public Optional<WorkDevice> findHeld(String individualNumber) {
    return device("i.individualNumber = :value AND h.deliveredOn IS NOT NULL", individualNumber);
  }

  private Optional<WorkDevice> device(String condition, Object value) {
    return em.createQuery(
            "SELECT NEW se.websesam.workorder.view.WorkDevice(h.id, r.publicId, a.articleNumber,"
                + " a.designation, i.individualNumber,"
                + " CASE WHEN h.deliveredOn IS NULL THEN h.orderNumber ELSE NULL END)"
                + " FROM DeviceHolding h JOIN Recipient r ON r.id = h.recipientId"
                + " JOIN Article a ON a.id = h.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                + " LEFT JOIN CustomerOrderLine l ON l.id = h.orderLineId"
                + " WHERE h.endedOn IS NULL AND "
                + condition
                + " ORDER BY CASE WHEN l.adapted = :adapted THEN 0 ELSE 1 END, h.id",
            WorkDevice.class)
        .setParameter("value", value)
        .setParameter("adapted", true)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static String conditions(WorkSearch search) {
    return (search.number() == null ? "" : " AND w.workOrderNumber = :number")
        + (search.status() == null ? "" : " AND w.status = :status")
        + (search.openOnly() ? " AND w.status IN :open" : "")
        + (search.performer() == null ? "" : " AND w.performer = :performer")
        + CaseConditions.of(
            search.filter(),
            "w",
            "w.recipientId",
            "a.articleNumber = :item OR i.individualNumber = :item");
  }

  private static <T> TypedQuery<T> search(
      TypedQuery<T> query, CallerScope scope, WorkSearch search, ZoneId zone) {
    Queries.scoped(query, scope);
    CaseConditions.bind(query, search.filter(), zone);
    set(query, "number", search.number());
    set(query, "status", search.status());
    set(query, "open", search.openOnly() ? OPEN : null);
    set(query, "performer", search.performer());
    return query;
  }

  private static void set(TypedQuery<?> query, String name, Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }
}
