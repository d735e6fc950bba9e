package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.OrderAction;
import se.websesam.order.domain.OrderStatus;
import se.websesam.order.view.OrderChangeRow;
import se.websesam.order.view.OrderDelivery;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderHead;
import se.websesam.order.view.OrderLineRow;
import se.websesam.order.view.OrderRow;
import se.websesam.order.view.OrderSearch;
import se.websesam.order.view.TakenOffPart;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.CaseConditions;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Customer orders with their lines and history. */
@ApplicationScoped
public class CustomerOrderRepository {

  private static final String IN_SCOPE =
      " (:all = TRUE OR o.ordererId = :userId OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = o.customerId AND uc.userId = :userId))";

  private static final String ABOUT =
      "EXISTS (SELECT ol FROM CustomerOrderLine ol WHERE ol.order = o AND (ol.articleId ="
          + CaseConditions.ARTICLE
          + " OR ol.individualId ="
          + CaseConditions.UNIT
          + "))";

  private static final SortColumns SORT =
      new SortColumns(
          "o.savedAt DESC, o.id DESC",
          "o.id",
          Map.of(
              "number",
              "o.orderNumber",
              "status",
              SortColumns.inOrderOf("o.status", OrderStatus.class),
              "time",
              "o.savedAt",
              "customer",
              "c.name"));

  @PersistenceContext private EntityManager em;

  /** The next number of the orders' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_order_number");
  }

  /** Keeps a new order and gives it its id. */
  public void add(CustomerOrder order) {
    em.persist(order);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }

  /** An order in scope, to be changed: the version is raised even when only a line changes. */
  public CustomerOrder getForChange(CallerScope scope, long orderId) {
    CustomerOrder order = get(scope, orderId);
    em.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return order;
  }

  /** An order in scope, which others may not change meanwhile; its version stays as it is. */
  public CustomerOrder getLocked(CallerScope scope, long orderId) {
    CustomerOrder order = get(scope, orderId);
    em.refresh(order, LockModeType.PESSIMISTIC_WRITE);
    return order;
  }

  /** An order in scope. */
  public CustomerOrder get(CallerScope scope, long orderId) {
    return Queries.scoped(
            em.createQuery(
                "SELECT o FROM CustomerOrder o WHERE o.id = :id AND" + IN_SCOPE,
                CustomerOrder.class),
            scope)
        .setParameter("id", orderId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** One page of the orders in scope that a search asks for, newest first if not sorted. */
  public Page<OrderRow> list(CallerScope scope, OrderSearch search, ZoneId zone, PageRequest page) {
    String where = " WHERE" + IN_SCOPE + conditions(search);
    List<OrderRow> rows =
        search(
                em.createQuery(
                    "SELECT NEW se.websesam.order.view.OrderRow(o.id, o.orderNumber, o.status,"
                        + " o.savedAt, o.registeredAt, r.kind, r.protectedIdentity,"
                        + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName), s.name, o.kind, c.name,"
                        + " CONCAT(u.givenName, ' ', u.familyName),"
                        + " (SELECT COUNT(l) FROM CustomerOrderLine l WHERE l.order = o))"
                        + " FROM CustomerOrder o LEFT JOIN Recipient r ON r.id = o.recipientId"
                        + " LEFT JOIN BufferStore s ON s.id = o.storeId"
                        + " JOIN Customer c ON c.id = o.customerId"
                        + " JOIN AppUser u ON u.id = o.ordererId"
                        + where
                        + SORT.orderBy(page),
                    OrderRow.class),
                scope,
                search,
                zone)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, count(scope, search, zone));
  }

  /** How many orders in scope a search asks for. */
  public long count(CallerScope scope, OrderSearch search, ZoneId zone) {
    return search(
            em.createQuery(
                "SELECT COUNT(o) FROM CustomerOrder o WHERE" + IN_SCOPE + conditions(search),
                Long.class),
            scope,
            search,
            zone)
        .getSingleResult();
  }

  /** The head of an order, by id. */
  public Optional<OrderHead> findHead(CallerScope scope, long orderId) {
    return head(scope, "o.id", orderId);
  }

  /** An order's page, by id. */
  public Optional<OrderDetails> findDetails(CallerScope scope, long orderId) {
    return head(scope, "o.id", orderId).map(this::details);
  }

  /** An order's page, by its number. */
  public Optional<OrderDetails> findDetailsByNumber(CallerScope scope, String orderNumber) {
    return head(scope, "o.orderNumber", orderNumber).map(this::details);
  }

  /** Whether an order in scope has a number. */
  public boolean isKnown(CallerScope scope, String orderNumber) {
    return head(scope, "o.orderNumber", orderNumber).isPresent();
  }

  /** The caller's own draft to a recipient that was saved last since a moment. */
  public Optional<Long> findOwnDraft(CallerScope scope, long recipientId, Instant since) {
    return em.createQuery(
            "SELECT o.id FROM CustomerOrder o WHERE o.ordererId = :userId"
                + " AND o.status = se.websesam.order.domain.OrderStatus.DRAFT"
                + " AND o.recipientId = :recipientId AND o.savedAt >= :since"
                + " ORDER BY o.savedAt DESC, o.id DESC",
            Long.class)
        .setParameter("userId", scope.userId())
        .setParameter("recipientId", recipientId)
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The number of an order, by id. */
  @Unscoped("the answer kept under the caller's own form key")
  public String getNumber(long orderId) {
    return em.createQuery(
            "SELECT o.orderNumber FROM CustomerOrder o WHERE o.id = :id", String.class)
        .setParameter("id", orderId)
        .getSingleResult();
  }

  private Optional<OrderHead> head(CallerScope scope, String column, Object value) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.order.view.OrderHead(o.id, o.version, o.orderNumber,"
                    + " o.status, o.kind, r.publicId, r.id, r.protectedIdentity,"
                    + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName), s.id, s.name, c.id,"
                    + " c.name, CONCAT(u.givenName, ' ', u.familyName), u.id, o.savedAt,"
                    + " o.registeredAt, o.comment)"
                    + " FROM CustomerOrder o LEFT JOIN Recipient r ON r.id = o.recipientId"
                    + " LEFT JOIN BufferStore s ON s.id = o.storeId"
                    + " JOIN Customer c ON c.id = o.customerId"
                    + " JOIN AppUser u ON u.id = o.ordererId"
                    + " WHERE "
                    + column
                    + " = :value AND"
                    + IN_SCOPE,
                OrderHead.class),
            scope)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  private OrderDelivery delivery(long orderId) {
    return em.createQuery(
            "SELECT NEW se.websesam.order.view.OrderDelivery(a.id, o.delivery.to, p.id,"
                + address("name")
                + address("street")
                + address("postcode")
                + address("city")
                + " o.delivery.contactPerson, o.delivery.contactPhone, o.delivery.doorCode,"
                + " o.delivery.note, o.delivery.wishedOn, o.delivery.together, o.delivery.urgent,"
                + " o.urgentFee.amount, o.urgentFee.chargedOn)"
                + " FROM CustomerOrder o"
                + " LEFT JOIN DeliveryAddress a ON a.id = o.delivery.addressId"
                + " LEFT JOIN DeliveryPoint p ON p.id = o.delivery.pointId"
                + " WHERE o.id = :id",
            OrderDelivery.class)
        .setParameter("id", orderId)
        .getSingleResult();
  }

  /** A part of the address that the goods are brought to; the patient's home is not told here. */
  private static String address(String part) {
    return " CASE o.delivery.to WHEN se.websesam.order.domain.DeliverTo.CUSTOMER THEN a."
        + part
        + " WHEN se.websesam.order.domain.DeliverTo.POINT THEN p."
        + part
        + " ELSE o.delivery.other."
        + part
        + " END,";
  }

  private OrderDetails details(OrderHead head) {
    List<OrderLineRow> lines =
        em.createQuery(
                "SELECT NEW se.websesam.order.view.OrderLineRow(l.lineNumber, l.parentLine,"
                    + " h.id, ha.designation, hi.individualNumber, a.id, a.articleNumber,"
                    + " a.designation, a.type, l.quantity, l.chargingForm, l.price, p.name,"
                    + " l.payerReason, l.status, i.individualNumber, l.expectedOn, l.deliveredOn,"
                    + " l.cancelReason, a.picture, l.keptReason, l.adapted,"
                    + " l.needsConsultant, l.takenOff, l.feeReason) FROM CustomerOrderLine l"
                    + " JOIN Article a ON a.id = l.articleId"
                    + " LEFT JOIN Payer p ON p.id = l.payerId"
                    + " LEFT JOIN DeviceIndividual i ON i.id = l.individualId"
                    + " LEFT JOIN DeviceHolding h ON h.id = l.complementsHoldingId"
                    + " LEFT JOIN Article ha ON ha.id = h.articleId"
                    + " LEFT JOIN DeviceIndividual hi ON hi.id = h.individualId"
                    + " WHERE l.order.id = :id ORDER BY l.lineNumber",
                OrderLineRow.class)
            .setParameter("id", head.id())
            .getResultList();
    List<OrderChangeRow> changes =
        em.createQuery(
                "SELECT NEW se.websesam.order.view.OrderChangeRow(h.changedAt,"
                    + " CONCAT(u.givenName, ' ', u.familyName), h.lineNumber, h.action,"
                    + " h.toStatus, h.reason) FROM OrderStatusChange h"
                    + " JOIN AppUser u ON u.id = h.userId WHERE h.order.id = :id"
                    + " ORDER BY h.changedAt, h.id",
                OrderChangeRow.class)
            .setParameter("id", head.id())
            .getResultList();
    Set<OrderAction> allowed =
        Arrays.stream(OrderAction.values())
            .filter(action -> action.isAllowed(head.status()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderAction.class)));
    return new OrderDetails(head, delivery(head.id()), lines, changes, allowed, takenOff(lines));
  }

  /** The standard parts to take off, by name; nothing is asked when there are none. */
  private List<TakenOffPart> takenOff(List<OrderLineRow> lines) {
    Map<String, String> names = new HashMap<>();
    Set<String> numbers =
        lines.stream().flatMap(line -> line.takenOffNumbers().stream()).collect(Collectors.toSet());
    if (!numbers.isEmpty()) {
      em.createQuery(
              "SELECT a.articleNumber, a.designation FROM Article a WHERE a.articleNumber IN :numbers",
              Object[].class)
          .setParameter("numbers", numbers)
          .getResultList()
          .forEach(row -> names.put((String) row[0], (String) row[1]));
    }
    List<TakenOffPart> parts = new ArrayList<>();
    for (OrderLineRow line : lines) {
      Map<String, Integer> pieces = new LinkedHashMap<>();
      line.takenOffNumbers().forEach(number -> pieces.merge(number, 1, Integer::sum));
      pieces.forEach(
          (number, n) ->
              parts.add(
                  new TakenOffPart(line.lineNumber(), number, names.getOrDefault(number, ""), n)));
    }
    return parts;
  }

  private static String conditions(OrderSearch search) {
    StringBuilder sql = new StringBuilder();
    if (search.mine()) {
      sql.append(" AND o.ordererId = :userId");
    }
    if (search.drafts()) {
      sql.append(" AND o.status = se.websesam.order.domain.OrderStatus.DRAFT");
    } else {
      sql.append(" AND o.registeredAt IS NOT NULL");
    }
    if (search.orderNumber() != null) {
      sql.append(" AND o.orderNumber = :orderNumber");
    }
    if (search.statuses() != null) {
      sql.append(" AND o.status IN :statuses");
    }
    return sql.append(CaseConditions.of(search.filter(), "o", "o.recipientId", ABOUT)).toString();
  }

  private static <T> TypedQuery<T> search(
      TypedQuery<T> query, CallerScope scope, OrderSearch search, ZoneId zone) {
    Queries.scoped(query, scope);
    setIfAsked(query, "orderNumber", search.orderNumber());
    setIfAsked(query, "statuses", search.statuses());
    CaseConditions.bind(query, search.filter(), zone);
    return query;
  }

  private static void setIfAsked(Query query, String name, Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }
}
