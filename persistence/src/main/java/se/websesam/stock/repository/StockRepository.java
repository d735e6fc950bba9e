package se.websesam.stock.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.StockBalance;
import se.websesam.stock.domain.StockMovement;
import se.websesam.stock.view.ArticleStock;
import se.websesam.stock.view.LedgerFault;
import se.websesam.stock.view.MovementRow;
import se.websesam.stock.view.StockFilter;
import se.websesam.stock.view.StockRow;
import se.websesam.stock.view.UnitPlace;
import se.websesam.stock.view.UnitRow;

/** Balances and movements of stores; which stores a caller may see is asked before. */
@ApplicationScoped
public class StockRepository {

  private static final String ROW =
      "SELECT NEW se.websesam.stock.view.StockRow(a.id, a.articleNumber, a.designation, a.picture,"
          + " a.individualTracked, a.status,"
          + " a.orderable, b.physical, b.reserved, b.safetyLevel, b.bin)"
          + " FROM StockBalance b JOIN Article a ON a.id = b.articleId WHERE b.storeId = :storeId";

  private static final SortColumns SORT =
      new SortColumns(
          "a.designation, a.id",
          "a.id",
          Map.of(
              "article",
              "a.articleNumber",
              "designation",
              "a.designation",
              "physical",
              "b.physical",
              "bin",
              SortColumns.givenFirst("b.bin")));

  @PersistenceContext private EntityManager em;

  /** One page of a store's articles, by designation if not sorted. */
  public Page<StockRow> list(long storeId, StockFilter filter, PageRequest page) {
    String where = conditions(filter);
    List<StockRow> rows =
        asked(em.createQuery(ROW + where + SORT.orderBy(page), StockRow.class), storeId, filter)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        asked(
                em.createQuery(
                    "SELECT COUNT(b) FROM StockBalance b JOIN Article a ON a.id = b.articleId"
                        + " WHERE b.storeId = :storeId"
                        + where,
                    Long.class),
                storeId,
                filter)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** What a store has of one article. */
  public Optional<StockRow> findRow(long storeId, String articleNumber) {
    return em.createQuery(ROW + " AND a.articleNumber = :number", StockRow.class)
        .setParameter("storeId", storeId)
        .setParameter("number", articleNumber)
        .getResultStream()
        .findFirst();
  }

  /** One page of what came to a store and left it of one article, the newest first. */
  public Page<MovementRow> listMovements(long storeId, long articleId, PageRequest page) {
    List<MovementRow> rows =
        em.createQuery(
                "SELECT NEW se.websesam.stock.view.MovementRow(m.happenedOn, m.recordedAt, m.kind,"
                    + " m.quantity, i.individualNumber, CONCAT(u.givenName, ' ', u.familyName),"
                    + " m.reference, m.reason) FROM StockMovement m JOIN AppUser u ON u.id = m.recordedBy"
                    + " LEFT JOIN DeviceIndividual i ON i.id = m.individualId"
                    + " WHERE m.storeId = :storeId AND m.articleId = :articleId"
                    + " ORDER BY m.recordedAt DESC, m.id DESC",
                MovementRow.class)
            .setParameter("storeId", storeId)
            .setParameter("articleId", articleId)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        em.createQuery(
                "SELECT COUNT(m) FROM StockMovement m WHERE m.storeId = :storeId"
                    + " AND m.articleId = :articleId",
                Long.class)
            .setParameter("storeId", storeId)
            .setParameter("articleId", articleId)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** The stores that a unit has come to and left, the latest first. */
  @Unscoped("of a unit: no person is named")
  public List<UnitPlace> listPlaces(String individualNumber) {
    return em.createQuery(
            "SELECT NEW se.websesam.stock.view.UnitPlace(m.happenedOn, m.kind, s.name, m.reason)"
                + " FROM StockMovement m JOIN BufferStore s ON s.id = m.storeId"
                + " JOIN DeviceIndividual i ON i.id = m.individualId"
                + " WHERE i.individualNumber = :number ORDER BY m.id DESC",
            UnitPlace.class)
        .setParameter("number", individualNumber)
        .getResultList();
  }

  /** The numbered units of an article that stand in a store. */
  public List<UnitRow> listUnits(long storeId, long articleId) {
    return em.createQuery(
            "SELECT NEW se.websesam.stock.view.UnitRow(i.id, i.individualNumber, i.serialNumber)"
                + " FROM DeviceIndividual i WHERE i.storeId = :storeId"
                + " AND i.articleId = :articleId ORDER BY i.individualNumber",
            UnitRow.class)
        .setParameter("storeId", storeId)
        .setParameter("articleId", articleId)
        .getResultList();
  }

  /** What some stores have of some articles, by article number; one statement however many. */
  public List<ArticleStock> listStock(
      Collection<Long> storeIds, Collection<String> articleNumbers) {
    if (storeIds.isEmpty() || articleNumbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT NEW se.websesam.stock.view.ArticleStock(b.storeId, a.articleNumber, b.physical,"
                + " b.reserved) FROM StockBalance b JOIN Article a ON a.id = b.articleId"
                + " WHERE b.storeId IN :storeIds AND a.articleNumber IN :numbers"
                + " ORDER BY b.storeId",
            ArticleStock.class)
        .setParameter("storeIds", storeIds)
        .setParameter("numbers", articleNumbers)
        .getResultList();
  }

  /** The balances of a store that are to be kept at a level, in id order. */
  public List<StockBalance> listAssortment(long storeId) {
    return em.createQuery(
            "SELECT b FROM StockBalance b WHERE b.storeId = :storeId"
                + " AND b.safetyLevel IS NOT NULL ORDER BY b.id",
            StockBalance.class)
        .setParameter("storeId", storeId)
        .getResultList();
  }

  /**
   * The balances of some articles in a store, by article, locked one after the other in id order so
   * that two users never wait for each other in a ring. An article that has never stood there is
   * missing.
   */
  public Map<Long, StockBalance> lock(long storeId, Collection<Long> articleIds) {
    Map<Long, StockBalance> locked = new HashMap<>();
    if (articleIds.isEmpty()) {
      return locked;
    }
    List<Long> ids =
        em.createQuery(
                "SELECT b.id FROM StockBalance b WHERE b.storeId = :storeId"
                    + " AND b.articleId IN :articleIds ORDER BY b.id",
                Long.class)
            .setParameter("storeId", storeId)
            .setParameter("articleIds", articleIds)
            .getResultList();
    for (Long id : ids) {
      StockBalance balance = em.find(StockBalance.class, id, LockModeType.PESSIMISTIC_WRITE);
      locked.put(balance.articleId(), balance);
    }
    return locked;
  }

  /** The balance of an article that may never have stood in the store before, locked. */
  public StockBalance lockOrBegin(long storeId, long articleId) {
    StockBalance found = lock(storeId, List.of(articleId)).get(articleId);
    if (found != null) {
      return found;
    }
    // ON CONFLICT lets the database decide between two that begin at once; JPA has no word for it.
    em.createNativeQuery(
            "INSERT INTO stock_balance (id, store_id, article_id, physical, reserved)"
                + " VALUES (NEXTVAL('seq_stock_balance'), ?1, ?2, 0, 0) ON CONFLICT DO NOTHING")
        .setParameter(1, storeId)
        .setParameter(2, articleId)
        .executeUpdate();
    return lock(storeId, List.of(articleId)).get(articleId);
  }

  /** Where a unit stood when it last came to a store or left one. */
  public Optional<Long> findLastStore(long individualId) {
    return em.createQuery(
            "SELECT m.storeId FROM StockMovement m WHERE m.individualId = :id ORDER BY m.id DESC",
            Long.class)
        .setParameter("id", individualId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Keeps a movement. */
  public void add(StockMovement movement) {
    em.persist(movement);
  }

  /** Writes what has been changed so far, so that what the database refuses shows here. */
  public void flush() {
    em.flush();
  }

  /**
   * The balances that are not the sum of their movements, whose reservations are not the lines of
   * carts, or whose numbered units are not as many as the balance says; none as long as all is
   * well.
   */
  public List<LedgerFault> listFaults() {
    List<?> found =
        em.createNativeQuery(
                "SELECT f.store_number, f.article_number, f.physical, f.moved, f.reserved,"
                    + " f.in_carts, f.units FROM (SELECT s.store_number, a.article_number,"
                    + " b.physical, b.reserved, a.individual_tracked,"
                    + " (SELECT COALESCE(SUM(m.quantity), 0) FROM stock_movement m"
                    + " WHERE m.store_id = b.store_id AND m.article_id = b.article_id) AS moved,"
                    + " (SELECT COALESCE(SUM(c.quantity), 0) FROM cart_line c"
                    + " WHERE c.store_id = b.store_id AND c.article_id = b.article_id"
                    + " AND c.status = 'RESERVED') AS in_carts,"
                    + " (SELECT COUNT(*) FROM device_individual i WHERE i.store_id = b.store_id"
                    + " AND i.article_id = b.article_id) AS units"
                    + " FROM stock_balance b JOIN buffer_store s ON s.id = b.store_id"
                    + " JOIN article a ON a.id = b.article_id) f"
                    + " WHERE f.physical <> f.moved OR f.reserved <> f.in_carts"
                    + " OR (f.individual_tracked AND f.units <> f.physical)"
                    + " ORDER BY f.store_number, f.article_number")
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new LedgerFault(
                    (String) row[0],
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    ((Number) row[3]).longValue(),
                    ((Number) row[4]).intValue(),
                    ((Number) row[5]).longValue(),
                    ((Number) row[6]).longValue()))
        .toList();
  }

  private static String conditions(StockFilter filter) {
    return (filter.text() == null
            ? ""
            : " AND (a.articleNumber LIKE :prefix ESCAPE '!'"
                + " OR LOWER(a.designation) LIKE :part ESCAPE '!')")
        + (filter.lowOnly() ? " AND b.physical - b.reserved < b.safetyLevel" : "");
  }

  private static <T> TypedQuery<T> asked(TypedQuery<T> query, long storeId, StockFilter filter) {
    query.setParameter("storeId", storeId);
    if (filter.text() != null) {
      String text =
          filter
              .text()
              .toLowerCase(Locale.ROOT)
              .replace("!", "!!")
              .replace("%", "!%")
              .replace("_", "!_");
      query.setParameter("prefix", text + "%").setParameter("part", "%" + text + "%");
    }
    return query;
  }
}
