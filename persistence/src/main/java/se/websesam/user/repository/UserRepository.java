package se.websesam.user.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    return ids(
        em.createNativeQuery(
                "SELECT u.id FROM app_user u JOIN user_customer c ON c.user_id = u.id"
                    + " JOIN user_role r ON r.user_id = u.id"
                    + " WHERE u.active AND r.role_code = ?1 AND c.customer_id = ?2 ORDER BY u.id")
            .setParameter(1, role)
            .setParameter(2, customerId));
  }

  /** The active users, or those of them who have one of some job roles, by id. */
  public List<Long> listActive(Collection<String> roles) {
    String having =
        roles.stream()
            .map(
                role ->
                    "EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id AND r.role_code = ?)")
            .collect(Collectors.joining(" OR "));
    Query query =
        em.createNativeQuery(
            "SELECT u.id FROM app_user u WHERE u.active"
                + (roles.isEmpty() ? "" : " AND (" + having + ")")
                + " ORDER BY u.id");
    int place = 1;
    for (String role : roles) {
      query.setParameter(place++, role);
    }
    return ids(query);
  }

  /** An account is used on a day; the first time of the day is written. */
  public void seen(long userId, LocalDate today) {
    em.createNativeQuery(
            "UPDATE app_user SET last_seen_on = ?1, warned_on = NULL WHERE id = ?2"
                + " AND (last_seen_on < ?1 OR warned_on IS NOT NULL)")
        .setParameter(1, today)
        .setParameter(2, userId)
        .executeUpdate();
  }

  /** Active accounts that nobody has used since a day and whose owners have not been warned. */
  public List<Long> listUnused(LocalDate since) {
    return ids(
        em.createNativeQuery(
                "SELECT id FROM app_user WHERE active AND last_seen_on < ?1 AND warned_on IS NULL"
                    + " ORDER BY id")
            .setParameter(1, since));
  }

  /** The owner of an account has been warned. */
  public void warned(long userId, LocalDate today) {
    em.createNativeQuery("UPDATE app_user SET warned_on = ?1 WHERE id = ?2")
        .setParameter(1, today)
        .setParameter(2, userId)
        .executeUpdate();
  }

  /**
   * Closes the accounts that nobody has used since a day and whose owners were warned by another.
   */
  public int inactivate(LocalDate since, LocalDate warnedBy) {
    return em.createNativeQuery(
            "UPDATE app_user SET active = FALSE, version = version + 1 WHERE active"
                + " AND last_seen_on < ?1 AND warned_on <= ?2")
        .setParameter(1, since)
        .setParameter(2, warnedBy)
        .executeUpdate();
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

  private static List<Long> ids(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }
}
