package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import se.websesam.order.view.StoreOption;
import se.websesam.shared.domain.CallerScope;

/** The stores [förråd] that a caller may order to: those of his customers. */
@ApplicationScoped
public class OrderStoreRepository {

  private static final String OPTION =
      "SELECT NEW se.websesam.order.view.StoreOption(s.id, s.storeNumber, s.name, s.customerId)"
          + " FROM BufferStore s WHERE s.active = :yes AND (:all = TRUE OR EXISTS"
          + " (SELECT uc FROM UserCustomer uc WHERE uc.customerId = s.customerId"
          + " AND uc.userId = :userId))";

  @PersistenceContext private EntityManager em;

  /** All of them, by name. */
  public List<StoreOption> list(CallerScope scope) {
    return scoped(em.createQuery(OPTION + " ORDER BY s.name", StoreOption.class), scope)
        .getResultList();
  }

  /** One of them. */
  public Optional<StoreOption> find(CallerScope scope, long storeId) {
    return scoped(em.createQuery(OPTION + " AND s.id = :id", StoreOption.class), scope)
        .setParameter("id", storeId)
        .getResultStream()
        .findFirst();
  }

  private static TypedQuery<StoreOption> scoped(TypedQuery<StoreOption> query, CallerScope scope) {
    return query
        .setParameter("yes", true)
        .setParameter("all", scope.allCustomers())
        .setParameter("userId", scope.userId());
  }
}
