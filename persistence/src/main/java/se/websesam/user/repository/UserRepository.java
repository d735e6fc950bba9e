package se.websesam.user.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.Queries;
import se.websesam.user.domain.AppUser;
import se.websesam.user.view.CallerDetails;
import se.websesam.user.view.ContactDetails;

/** User accounts. */
@ApplicationScoped
public class UserRepository {

  @PersistenceContext private EntityManager em;

  /** The account behind an HSA-id, active or not. */
  public Optional<AppUser> findByHsaId(String hsaId) {
    return em.createQuery("SELECT u FROM AppUser u WHERE u.hsaId = :hsaId", AppUser.class)
        .setParameter("hsaId", hsaId)
        .getResultStream()
        .findFirst();
  }

  /** The caller behind an HSA-id, if the account is active, and whether he sees all customers. */
  public Optional<CallerDetails> findCaller(String hsaId) {
    List<?> found =
        em.createNativeQuery(
                "SELECT u.id, u.user_name, u.given_name, u.family_name, EXISTS (SELECT 1"
                    + " FROM login_permission p WHERE p.hsa_id = u.hsa_id AND p.permission = ?2)"
                    + " FROM app_user u WHERE u.hsa_id = ?1 AND u.active")
            .setParameter(1, hsaId)
            .setParameter(2, Permissions.ALL_CUSTOMERS)
            .getResultList();
    return found.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(
            row ->
                new CallerDetails(
                    ((Number) row[0]).longValue(),
                    hsaId,
                    (String) row[1],
                    row[2] + " " + row[3],
                    (Boolean) row[4]));
  }

  /** What the account behind an HSA-id is permitted. */
  public List<String> listPermissions(String hsaId) {
    List<?> found =
        em.createNativeQuery("SELECT permission FROM login_permission WHERE hsa_id = ?1")
            .setParameter(1, hsaId)
            .getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  /** The active users of a customer who have a job role, by id. */
  public List<Long> listWithRole(String role, long customerId) {
    List<?> found =
        em.createNativeQuery(
                "SELECT u.id FROM app_user u JOIN user_customer c ON c.user_id = u.id"
                    + " JOIN user_role r ON r.user_id = u.id"
                    + " WHERE u.active AND r.role_code = ?1 AND c.customer_id = ?2 ORDER BY u.id")
            .setParameter(1, role)
            .setParameter(2, customerId)
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** An account, to be changed. */
  public AppUser get(long userId) {
    return em.find(AppUser.class, userId);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }

  /** A user's own contact details. */
  public ContactDetails getContact(long userId) {
    return em.createQuery(
            "SELECT NEW se.websesam.user.view.ContactDetails(u.userName, CONCAT(u.givenName, ' ',"
                + " u.familyName), u.title, u.email, u.phone, u.mobile, u.mailNotices) FROM AppUser u"
                + " WHERE u.id = :id",
            ContactDetails.class)
        .setParameter("id", userId)
        .getSingleResult();
  }
}
