package se.websesam.stock.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.CartLine;
import se.websesam.stock.domain.CartLineExpiring;
import se.websesam.stock.domain.CartLineReleased;
import se.websesam.stock.domain.CartStatus;
import se.websesam.stock.view.CartRow;

/** Lines of the cart; which stores a caller may see is asked before. */
@ApplicationScoped
public class CartRepository {

  private static final String ROW =
      "SELECT NEW se.websesam.stock.view.CartRow(c.id, c.version, s.id, s.name, a.articleNumber,"
          + " a.designation, a.picture, i.id, i.individualNumber, c.quantity, u.id,"
          + " CONCAT(u.givenName, ' ', u.familyName), c.reservedAt, c.expiresOn, c.note)"
          + " FROM CartLine c JOIN BufferStore s ON s.id = c.storeId"
          + " JOIN Article a ON a.id = c.articleId JOIN AppUser u ON u.id = c.ownerId"
          + " LEFT JOIN DeviceIndividual i ON i.id = c.individualId"
          + " WHERE c.status = se.websesam.stock.domain.CartStatus.RESERVED";

  @PersistenceContext private EntityManager em;

  /** One page of what is reserved in some stores, the caller's own first, then by age. */
  public Page<CartRow> list(Collection<Long> storeIds, long callerId, PageRequest page) {
    if (storeIds.isEmpty()) {
      return new Page<>(List.of(), 0);
    }
    List<CartRow> rows =
        em.createQuery(
                ROW
                    + " AND s.id IN :storeIds ORDER BY CASE WHEN u.id = :callerId THEN 0 ELSE 1 END,"
                    + " c.reservedAt, c.id",
                CartRow.class)
            .setParameter("storeIds", storeIds)
            .setParameter("callerId", callerId)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        em.createQuery(
                "SELECT COUNT(c) FROM CartLine c WHERE c.storeId IN :storeIds"
                    + " AND c.status = se.websesam.stock.domain.CartStatus.RESERVED",
                Long.class)
            .setParameter("storeIds", storeIds)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** Who has reserved an article in a store. */
  public List<CartRow> listOfArticle(long storeId, long articleId) {
    return em.createQuery(
            ROW + " AND s.id = :storeId AND a.id = :articleId ORDER BY c.reservedAt, c.id",
            CartRow.class)
        .setParameter("storeId", storeId)
        .setParameter("articleId", articleId)
        .getResultList();
  }

  /** Some of a user's own lines, as a page shows them. */
  public List<CartRow> listOwn(long ownerId, Collection<Long> lineIds) {
    return lineIds.isEmpty()
        ? List.of()
        : em.createQuery(ROW + " AND u.id = :ownerId AND c.id IN :ids ORDER BY c.id", CartRow.class)
            .setParameter("ownerId", ownerId)
            .setParameter("ids", lineIds)
            .getResultList();
  }

  /** How many lines a user has reserved. */
  public long count(long ownerId) {
    return em.createQuery(
            "SELECT COUNT(c) FROM CartLine c WHERE c.ownerId = :ownerId AND c.status = :reserved",
            Long.class)
        .setParameter("ownerId", ownerId)
        .setParameter("reserved", CartStatus.RESERVED)
        .getSingleResult();
  }

  /** One of a user's own lines. */
  public CartLine get(long ownerId, long lineId) {
    return em.createQuery(
            "SELECT c FROM CartLine c WHERE c.id = :id AND c.ownerId = :ownerId", CartLine.class)
        .setParameter("id", lineId)
        .setParameter("ownerId", ownerId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A line, whoever has it; its store is asked for in scope afterwards. */
  @Unscoped("lines of the cart name no patient")
  public Optional<CartLine> find(long lineId) {
    return Optional.ofNullable(em.find(CartLine.class, lineId));
  }

  /** Reads a line anew, once its balance is locked. */
  public void refresh(CartLine line) {
    em.refresh(line);
  }

  /** Who has reserved a unit, if anybody has; asked while its balance is locked. */
  public Optional<CartLine> findHolding(long individualId) {
    return em.createQuery(
            "SELECT c FROM CartLine c WHERE c.individualId = :id AND c.status = :reserved",
            CartLine.class)
        .setParameter("id", individualId)
        .setParameter("reserved", CartStatus.RESERVED)
        .getResultStream()
        .findFirst();
  }

  /** The lines that expire before a day, whoever has them. */
  @Unscoped("lines of the cart name no patient; the nightly job serves all")
  public List<CartLine> listExpired(LocalDate today) {
    return em.createQuery(
            "SELECT c FROM CartLine c WHERE c.status = :reserved AND c.expiresOn < :today"
                + " ORDER BY c.id",
            CartLine.class)
        .setParameter("reserved", CartStatus.RESERVED)
        .setParameter("today", today)
        .getResultList();
  }

  /** The lines that expire up to a day and whose owners have not been told yet. */
  @Unscoped("lines of the cart name no patient; the nightly job serves all")
  public List<CartLine> listToWarn(LocalDate until) {
    return em.createQuery(
            "SELECT c FROM CartLine c WHERE c.status = :reserved AND c.expiresOn <= :until"
                + " AND c.warnedAt IS NULL ORDER BY c.id",
            CartLine.class)
        .setParameter("reserved", CartStatus.RESERVED)
        .setParameter("until", until)
        .getResultList();
  }

  /** What the owner of a line is told of it. */
  @Unscoped("lines of the cart name no patient")
  public CartLineExpiring news(long lineId) {
    return em.createQuery(
            "SELECT NEW se.websesam.stock.domain.CartLineExpiring(c.ownerId, a.designation, s.name,"
                + " c.expiresOn) FROM CartLine c JOIN BufferStore s ON s.id = c.storeId"
                + " JOIN Article a ON a.id = c.articleId WHERE c.id = :id",
            CartLineExpiring.class)
        .setParameter("id", lineId)
        .getSingleResult();
  }

  /** What the owner of a line is told when somebody else lets go of it. */
  @Unscoped("lines of the cart name no patient")
  public CartLineReleased released(long lineId, long byUserId) {
    return em.createQuery(
            "SELECT NEW se.websesam.stock.domain.CartLineReleased(c.ownerId, a.designation, s.name,"
                + " CONCAT(u.givenName, ' ', u.familyName)) FROM CartLine c"
                + " JOIN BufferStore s ON s.id = c.storeId JOIN Article a ON a.id = c.articleId"
                + " JOIN AppUser u ON u.id = :by WHERE c.id = :id",
            CartLineReleased.class)
        .setParameter("id", lineId)
        .setParameter("by", byUserId)
        .getSingleResult();
  }

  /** Keeps a new line. */
  public void add(CartLine line) {
    em.persist(line);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }
}
