package se.websesam.stock.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.UnitRegistration;
import se.websesam.stock.view.UnitRegistrationRow;

/** Registrations of new units; which stores a caller may see is asked before. */
@ApplicationScoped
public class UnitRegistrationRepository {

  private static final String ROW =
      "SELECT NEW se.websesam.stock.view.UnitRegistrationRow(r.id, r.individualNumber,"
          + " a.articleNumber, a.designation, r.serialNumber, s.name, c.name, r.registeredAt,"
          + " CONCAT(u.givenName, ' ', u.familyName), r.status, r.reason)"
          + " FROM UnitRegistration r JOIN Article a ON a.id = r.articleId"
          + " JOIN BufferStore s ON s.id = r.storeId JOIN Customer c ON c.id = s.customerId"
          + " JOIN AppUser u ON u.id = r.registeredBy";

  private static final String WAITING =
      " WHERE r.status = se.websesam.stock.domain.UnitRegistrationStatus.WAITING";

  @PersistenceContext private EntityManager em;

  /** One page of what waits for the centre, the oldest first. */
  public Page<UnitRegistrationRow> listWaiting(PageRequest page) {
    return new Page<>(
        em.createQuery(ROW + WAITING + " ORDER BY r.id", UnitRegistrationRow.class)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList(),
        em.createQuery("SELECT COUNT(r) FROM UnitRegistration r" + WAITING, Long.class)
            .getSingleResult());
  }

  /** One page of the registrations in a store, the latest first. */
  public Page<UnitRegistrationRow> listOf(long storeId, PageRequest page) {
    return new Page<>(
        em.createQuery(
                ROW + " WHERE r.storeId = :storeId ORDER BY r.id DESC", UnitRegistrationRow.class)
            .setParameter("storeId", storeId)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList(),
        em.createQuery(
                "SELECT COUNT(r) FROM UnitRegistration r WHERE r.storeId = :storeId", Long.class)
            .setParameter("storeId", storeId)
            .getSingleResult());
  }

  /** Whether a unit with the number waits already. */
  public boolean isWaiting(String individualNumber) {
    return em.createQuery(
                "SELECT COUNT(r) FROM UnitRegistration r WHERE r.waitingNumber = :number",
                Long.class)
            .setParameter("number", individualNumber)
            .getSingleResult()
        > 0;
  }

  /** A registration, locked so that two users cannot decide it at once. */
  public Optional<UnitRegistration> findForUpdate(long registrationId) {
    return Optional.ofNullable(
        em.find(UnitRegistration.class, registrationId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Keeps a new registration. */
  public void add(UnitRegistration registration) {
    em.persist(registration);
    em.flush();
  }
}
