package se.websesam.devicereturn.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.devicereturn.domain.Buyback;
import se.websesam.devicereturn.domain.BuybackStatus;
import se.websesam.devicereturn.domain.StoreDelivery;
import se.websesam.devicereturn.view.BuybackDetails;
import se.websesam.devicereturn.view.BuybackRow;
import se.websesam.order.domain.LineStatus;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Buy-backs, their numbers and the deliveries that can go back. */
@ApplicationScoped
public class BuybackRepository {

  private static final String IN_SCOPE =
      " (:all = TRUE OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = b.customerId AND uc.userId = :userId))";

  private static final String DELIVERY =
      "SELECT NEW se.websesam.devicereturn.domain.StoreDelivery(l.id, o.orderNumber,"
          + " l.individualId, i.individualNumber, l.deliveredOn, l.quantity, 0)"
          + " FROM CustomerOrderLine l JOIN l.order o"
          + " LEFT JOIN DeviceIndividual i ON i.id = l.individualId"
          + " WHERE o.storeId = :storeId AND l.articleId = :articleId"
          + " AND l.status = :delivered AND l.chargingForm <> :rental";

  private static final SortColumns SORT =
      new SortColumns(
          "b.sentAt DESC, b.id DESC",
          "b.id",
          Map.of(
              "number",
              "b.buybackNumber",
              "status",
              SortColumns.inOrderOf("b.status", BuybackStatus.class),
              "time",
              "b.sentAt",
              "article",
              "a.articleNumber",
              "store",
              "s.name"));

  @PersistenceContext private EntityManager em;

  /** The next number of the buy-backs' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_buyback_number");
  }

  /** Keeps a new buy-back. */
  public void add(Buyback sent) {
    em.persist(sent);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }

  /** A buy-back that the caller may see. */
  public Buyback get(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT b FROM Buyback b WHERE b.buybackNumber = :number AND" + IN_SCOPE,
                Buyback.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What of an article was sold to a store on a day or later, the latest first. */
  @Unscoped("of a store that the use case has found in scope")
  public List<StoreDelivery> listDeliveries(long storeId, long articleId, LocalDate since) {
    return sentBack(
        deliveries(DELIVERY + " AND l.deliveredOn >= :since", storeId, articleId)
            .setParameter("since", since)
            .getResultList());
  }

  /** One delivery of an article to a store, however long ago. */
  @Unscoped("of a store that the use case has found in scope")
  public Optional<StoreDelivery> findDelivery(long storeId, long articleId, long orderLineId) {
    return sentBack(
            deliveries(DELIVERY + " AND l.id = :id", storeId, articleId)
                .setParameter("id", orderLineId)
                .getResultList())
        .stream()
        .findFirst();
  }

  private TypedQuery<StoreDelivery> deliveries(String query, long storeId, long articleId) {
    return em.createQuery(query + " ORDER BY l.deliveredOn DESC, l.id DESC", StoreDelivery.class)
        .setParameter("storeId", storeId)
        .setParameter("articleId", articleId)
        .setParameter("delivered", LineStatus.DELIVERED)
        .setParameter("rental", ChargingForm.RENTAL);
  }

  /** The same, with how many of each are on their way back or have been taken back. */
  private List<StoreDelivery> sentBack(List<StoreDelivery> deliveries) {
    if (deliveries.isEmpty()) {
      return deliveries;
    }
    Map<Long, Integer> gone =
        em.createQuery(
                "SELECT b.orderLineId, SUM(b.quantity) FROM Buyback b"
                    + " WHERE b.orderLineId IN :lines AND b.status <> :refused"
                    + " GROUP BY b.orderLineId",
                Object[].class)
            .setParameter("lines", deliveries.stream().map(StoreDelivery::orderLineId).toList())
            .setParameter("refused", BuybackStatus.REFUSED)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    return deliveries.stream()
        .map(delivery -> delivery.sentBack(gone.getOrDefault(delivery.orderLineId(), 0)))
        .toList();
  }

  /** The page of a buy-back that the caller may see, by its number. */
  public Optional<BuybackDetails> findDetails(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.devicereturn.view.BuybackDetails(b.version,"
                    + " b.buybackNumber, b.status, s.id, s.name, c.name, a.articleNumber,"
                    + " a.designation, i.individualNumber, b.quantity, o.orderNumber,"
                    + " l.deliveredOn, b.sentAt, CONCAT(u.givenName, ' ', u.familyName),"
                    + " b.decidedAt,"
                    + " CONCAT(COALESCE(d.givenName, ''), ' ', COALESCE(d.familyName, '')),"
                    + " b.refuseReason) FROM Buyback b JOIN BufferStore s ON s.id = b.storeId"
                    + " JOIN Customer c ON c.id = b.customerId"
                    + " JOIN Article a ON a.id = b.articleId"
                    + " JOIN AppUser u ON u.id = b.senderId"
                    + " JOIN CustomerOrderLine l ON l.id = b.orderLineId JOIN l.order o"
                    + " LEFT JOIN DeviceIndividual i ON i.id = b.individualId"
                    + " LEFT JOIN AppUser d ON d.id = b.decidedBy"
                    + " WHERE b.buybackNumber = :number AND"
                    + IN_SCOPE,
                BuybackDetails.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /**
   * One page of the buy-backs in scope, the newest first if not sorted.
   *
   * @param status one status, or null
   */
  public Page<BuybackRow> list(CallerScope scope, BuybackStatus status, PageRequest page) {
    String where = " WHERE" + IN_SCOPE + (status == null ? "" : " AND b.status = :status");
    List<BuybackRow> rows =
        asked(
                em.createQuery(
                    "SELECT NEW se.websesam.devicereturn.view.BuybackRow(b.buybackNumber, b.status,"
                        + " b.sentAt, a.articleNumber, a.designation, i.individualNumber,"
                        + " b.quantity, s.name, c.name) FROM Buyback b"
                        + " JOIN BufferStore s ON s.id = b.storeId"
                        + " JOIN Customer c ON c.id = b.customerId"
                        + " JOIN Article a ON a.id = b.articleId"
                        + " LEFT JOIN DeviceIndividual i ON i.id = b.individualId"
                        + where
                        + SORT.orderBy(page),
                    BuybackRow.class),
                scope,
                status)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        asked(em.createQuery("SELECT COUNT(b) FROM Buyback b" + where, Long.class), scope, status)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  private static <T> TypedQuery<T> asked(
      TypedQuery<T> query, CallerScope scope, BuybackStatus status) {
    Queries.scoped(query, scope);
    return status == null ? query : query.setParameter("status", status);
  }
}
