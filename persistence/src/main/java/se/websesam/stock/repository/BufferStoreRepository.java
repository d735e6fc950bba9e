package se.websesam.stock.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.view.StoreOption;

/** Stores of ordering units. */
@ApplicationScoped
public class BufferStoreRepository {

  private static final String OWN =
      " s.active = :yes AND (:all = TRUE OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = s.customerId AND uc.userId = :userId))";

  @PersistenceContext private EntityManager em;

  /** The stores that the caller may use: those of his customers; the centre sees all. */
  public List<StoreOption> list(CallerScope scope) {
    return em.createQuery(
            "SELECT NEW se.websesam.stock.view.StoreOption(s.id, s.storeNumber, s.name, c.id,"
                + " c.name, s.refillDay) FROM BufferStore s"
                + " JOIN Customer c ON c.id = s.customerId WHERE"
                + OWN
                + " ORDER BY s.storeNumber",
            StoreOption.class)
        .setParameter("yes", true)
        .setParameter("all", scope.allCustomers())
        .setParameter("userId", scope.userId())
        .getResultList();
  }

  /** One of those stores. */
  public BufferStore get(CallerScope scope, long storeId) {
    return em.createQuery(
            "SELECT s FROM BufferStore s WHERE s.id = :id AND" + OWN, BufferStore.class)
        .setParameter("id", storeId)
        .setParameter("yes", true)
        .setParameter("all", scope.allCustomers())
        .setParameter("userId", scope.userId())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A store by id. */
  @Unscoped("stores are no persons; asked by use cases of the centre")
  public Optional<BufferStore> find(long storeId) {
    return Optional.ofNullable(em.find(BufferStore.class, storeId));
  }
}
