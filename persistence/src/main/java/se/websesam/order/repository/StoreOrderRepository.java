package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.websesam.order.domain.LineStatus;

/** Orders to stores; which stores a caller may see is asked before. */
@ApplicationScoped
public class StoreOrderRepository {

  private static final List<LineStatus> OPEN =
      Arrays.stream(LineStatus.values()).filter(LineStatus::isOpen).toList();

  @PersistenceContext private EntityManager em;

  /** How many of each article are submitted to a store and not delivered yet, by article id. */
  public Map<Long, Long> onOrder(long storeId) {
    return em.createQuery(
            "SELECT l.articleId, SUM(l.quantity) FROM CustomerOrderLine l JOIN l.order o"
                + " WHERE o.storeId = :storeId AND o.registeredAt IS NOT NULL"
                + " AND l.status IN :open GROUP BY l.articleId",
            Object[].class)
        .setParameter("storeId", storeId)
        .setParameter("open", OPEN)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
  }
}
