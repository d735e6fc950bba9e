package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.order.domain.LineAdvice;
import se.websesam.order.view.ComingPart;
import se.websesam.order.view.Complementable;
import se.websesam.order.view.JoinedPart;
import se.websesam.shared.domain.CallerScope;

/** What a recipient has that parts can be ordered to, and the parts on their way. */
@ApplicationScoped
public class OrderPartsRepository {

  private static final String HELD_MAIN_DEVICES =
      " FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
          + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
          + " WHERE h.recipientId = :recipientId AND h.endedOn IS NULL"
          + " AND a.type = se.websesam.catalogue.domain.ArticleType.MAIN_DEVICE";

  @PersistenceContext private EntityManager em;

  /**
   * The delivered main devices that carry parts (CP-02), the newest first.
   *
   * @param scope kept in the signature for rule A11; whoever may see the recipient sees all of it
   */
  public List<Complementable> listComplementable(CallerScope scope, long recipientId) {
    return em.createQuery(
            "SELECT NEW se.websesam.order.view.Complementable(h.id, a.id, a.articleNumber,"
                + " a.designation, i.individualNumber, h.deliveredOn, a.picture)"
                + HELD_MAIN_DEVICES
                + " AND h.deliveredOn IS NOT NULL AND a.neverComponents = :no"
                + " ORDER BY h.deliveredOn DESC, h.id DESC",
            Complementable.class)
        .setParameter("recipientId", recipientId)
        .setParameter("no", false)
        .getResultList();
  }

  /** The ISO classes of the main devices that a recipient has or has on order (V-CO-06). */
  public Set<String> listHeldClasses(CallerScope scope, long recipientId) {
    return em.createQuery("SELECT DISTINCT a.isoCode" + HELD_MAIN_DEVICES, String.class)
        .setParameter("recipientId", recipientId)
        .getResultStream()
        .map(LineAdvice::isoClass)
        .collect(Collectors.toSet());
  }

  /** The parts on their way to a recipient's devices (CP-04), in the order they were ordered. */
  public List<ComingPart> listComing(CallerScope scope, long recipientId) {
    return em.createQuery(
            "SELECT NEW se.websesam.order.view.ComingPart(h.orderNumber, m.id, a.articleNumber,"
                + " a.designation, a.picture, h.quantity, ma.designation, mi.individualNumber,"
                + " l.status, l.expectedOn) FROM DeviceHolding h"
                + " JOIN Article a ON a.id = h.articleId"
                + " JOIN CustomerOrderLine l ON l.id = h.orderLineId"
                // left, though there is one: the provider forgets an inner join before a left one
                + " LEFT JOIN DeviceHolding m ON m.id = h.parentHoldingId"
                + " LEFT JOIN Article ma ON ma.id = m.articleId"
                + " LEFT JOIN DeviceIndividual mi ON mi.id = m.individualId"
                + " WHERE h.recipientId = :recipientId AND h.endedOn IS NULL"
                + " AND h.parentHoldingId IS NOT NULL AND h.deliveredOn IS NULL ORDER BY h.id",
            ComingPart.class)
        .setParameter("recipientId", recipientId)
        .getResultList();
  }

  /** The parts of a recipient's devices, delivered or on their way. */
  public List<JoinedPart> listJoined(CallerScope scope, long recipientId) {
    return em.createQuery(
            "SELECT NEW se.websesam.order.view.JoinedPart(h.parentHoldingId, a.articleNumber,"
                + " h.quantity) FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
                + " WHERE h.recipientId = :recipientId AND h.endedOn IS NULL"
                + " AND h.parentHoldingId IS NOT NULL ORDER BY h.id",
            JoinedPart.class)
        .setParameter("recipientId", recipientId)
        .getResultList();
  }
}
