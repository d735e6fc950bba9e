package se.websesam.stock.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.websesam.stock.view.OptInRow;

/** Discontinued articles that users still take out of stores. */
@ApplicationScoped
public class OptInRepository {

  @PersistenceContext private EntityManager em;

  /** A user's choices for a customer, by article number. */
  public List<OptInRow> list(long userId, long customerId) {
    return em.createQuery(
            "SELECT NEW se.websesam.stock.view.OptInRow(a.articleNumber, a.designation, o.addedAt)"
                + " FROM DiscontinuedOptIn o JOIN Article a ON a.id = o.articleId"
                + " WHERE o.userId = :userId AND o.customerId = :customerId"
                + " ORDER BY a.articleNumber",
            OptInRow.class)
        .setParameter("userId", userId)
        .setParameter("customerId", customerId)
        .getResultList();
  }

  /** The ids of the articles chosen by a user for a customer. */
  public Set<Long> articles(long userId, long customerId) {
    return new HashSet<>(
        em.createQuery(
                "SELECT o.articleId FROM DiscontinuedOptIn o WHERE o.userId = :userId"
                    + " AND o.customerId = :customerId",
                Long.class)
            .setParameter("userId", userId)
            .setParameter("customerId", customerId)
            .getResultList());
  }

  /** Keeps a choice; one that is there already is left alone (V-AR-07). */
  public void add(long userId, long customerId, long articleId, Instant now) {
    // ON CONFLICT lets the database decide between two at once; JPA has no word for it.
    em.createNativeQuery(
            "INSERT INTO discontinued_opt_in (id, user_id, customer_id, article_id, added_at)"
                + " VALUES (NEXTVAL('seq_discontinued_opt_in'), ?1, ?2, ?3, ?4)"
                + " ON CONFLICT DO NOTHING")
        .setParameter(1, userId)
        .setParameter(2, customerId)
        .setParameter(3, articleId)
        .setParameter(4, Timestamp.from(now))
        .executeUpdate();
  }
}
