package se.websesam.user.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

  /** The caller behind an HSA-id. */
  public Optional<CallerDetails> findCaller(String hsaId) {
    return em.createQuery(
            "SELECT NEW se.websesam.user.view.CallerDetails(u.id, u.hsaId, u.userName,"
                + " CONCAT(u.givenName, ' ', u.familyName)) FROM AppUser u"
                + " WHERE u.hsaId = :hsaId AND u.active = TRUE",
            CallerDetails.class)
        .setParameter("hsaId", hsaId)
        .getResultStream()
        .findFirst();
  }

  /** A user's own contact details. */
  public ContactDetails getContact(long userId) {
    return em.createQuery(
            "SELECT NEW se.websesam.user.view.ContactDetails(u.userName, CONCAT(u.givenName, ' ',"
                + " u.familyName), u.title, u.email, u.phone, u.mobile) FROM AppUser u"
                + " WHERE u.id = :id",
            ContactDetails.class)
        .setParameter("id", userId)
        .getSingleResult();
  }

  /** Codes of the job roles that a user has, in alphabetical order. */
  public List<String> listRoles(long userId) {
    return em
        .createNativeQuery("SELECT role_code FROM user_role WHERE user_id = ?1 ORDER BY role_code")
        .setParameter(1, userId)
        .getResultList()
        .stream()
        .map(Object::toString)
        .toList();
  }
}
