package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.order.domain.LineStatus;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.Shelf;
import se.websesam.stock.view.StoreOption;

/** What the refill reads: stores, what stands in them and what is on its way to them. */
@ApplicationScoped
public class RefillRepository {

  private static final List<LineStatus> OPEN =
      Arrays.stream(LineStatus.values()).filter(LineStatus::isOpen).toList();

  private static final String STORE =
      "SELECT NEW se.websesam.stock.view.StoreOption(s.id, s.storeNumber, s.name, c.id, c.name,"
          + " s.refillDay) FROM BufferStore s JOIN Customer c ON c.id = s.customerId"
          + " WHERE s.active = TRUE";

  @PersistenceContext private EntityManager em;

  /** All stores in use, by number. */
  @Unscoped("the centre refills all stores, and stores are no persons")
  public List<StoreOption> listStores() {
    return stores().getResultList();
  }

  /** One page of the stores in use, by number. */
  @Unscoped("the centre refills all stores, and stores are no persons")
  public Page<StoreOption> listStores(PageRequest page) {
    List<StoreOption> rows =
        stores().setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    long total =
        em.createQuery("SELECT COUNT(s) FROM BufferStore s WHERE s.active = TRUE", Long.class)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** A store in use, by its number. */
  @Unscoped("the centre refills all stores, and stores are no persons")
  public Optional<StoreOption> findStore(String storeNumber) {
    return em.createQuery(STORE + " AND s.storeNumber = :number", StoreOption.class)
        .setParameter("number", storeNumber)
        .getResultStream()
        .findFirst();
  }

  /** A store in use, by id. */
  @Unscoped("the centre refills all stores, and stores are no persons")
  public Optional<StoreOption> findStore(long storeId) {
    return em.createQuery(STORE + " AND s.id = :id", StoreOption.class)
        .setParameter("id", storeId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The articles that some stores keep, have or wait for, by store. What is on order is the open
   * lines of all orders to the store, whoever wrote them. Two statements however many.
   */
  @Unscoped("the centre refills all stores, and shelves are no persons")
  public Map<Long, List<Shelf>> listShelves(Collection<Long> storeIds) {
    if (storeIds.isEmpty()) {
      return Map.of();
    }
    Map<Long, Map<Long, Integer>> onOrder = onOrder(storeIds);
    Map<Long, List<Shelf>> shelves = new HashMap<>();
    for (Object[] row :
        em.createQuery(
                "SELECT b.storeId, b.articleId, b.safetyLevel, b.physical, b.reserved"
                    + " FROM StockBalance b WHERE b.storeId IN :ids",
                Object[].class)
            .setParameter("ids", storeIds)
            .getResultList()) {
      Map<Long, Integer> coming = onOrder.getOrDefault((Long) row[0], new HashMap<>());
      Integer ordered = coming.remove((Long) row[1]);
      shelves
          .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
          .add(
              new Shelf(
                  (Long) row[1],
                  row[2] == null ? 0 : (Integer) row[2],
                  (Integer) row[3] - (Integer) row[4],
                  ordered == null ? 0 : ordered));
    }
    // what has never stood there and is on its way
    onOrder.forEach(
        (store, articles) ->
            articles.forEach(
                (article, ordered) ->
                    shelves
                        .computeIfAbsent(store, id -> new ArrayList<>())
                        .add(new Shelf(article, 0, 0, ordered))));
    return shelves;
  }

  private Map<Long, Map<Long, Integer>> onOrder(Collection<Long> storeIds) {
    Map<Long, Map<Long, Integer>> found = new HashMap<>();
    for (Object[] row :
        em.createQuery(
                "SELECT o.storeId, l.articleId, SUM(l.quantity) FROM CustomerOrderLine l"
                    + " JOIN l.order o WHERE o.storeId IN :ids AND o.registeredAt IS NOT NULL"
                    + " AND l.status IN :open GROUP BY o.storeId, l.articleId",
                Object[].class)
            .setParameter("ids", storeIds)
            .setParameter("open", OPEN)
            .getResultList()) {
      found
          .computeIfAbsent((Long) row[0], id -> new HashMap<>())
          .put((Long) row[1], ((Number) row[2]).intValue());
    }
    return found;
  }

  private TypedQuery<StoreOption> stores() {
    return em.createQuery(STORE + " ORDER BY s.storeNumber", StoreOption.class);
  }
}
