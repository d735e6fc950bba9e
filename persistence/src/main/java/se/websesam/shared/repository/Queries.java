package se.websesam.shared.repository;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.CallerScope;

/** What the repositories of cases do alike. */
public final class Queries {

  private Queries() {}

  /** Binds the caller's scope to the parameters {@code all} and {@code userId} of a query. */
  public static <T> TypedQuery<T> scoped(TypedQuery<T> query, CallerScope scope) {
    return query.setParameter("all", scope.allCustomers()).setParameter("userId", scope.userId());
  }

  /** The next number of a series of case numbers (G-04). */
  public static String nextNumber(EntityManager em, String sequence) {
    return em.createNativeQuery("SELECT NEXTVAL('" + sequence + "')").getSingleResult().toString();
  }

  /**
   * Writes what has been changed so far, so that a clash shows inside the use case.
   *
   * @throws BusinessRuleViolation V-CC-01 when somebody else has changed it meanwhile
   */
  public static void flush(EntityManager em) {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }
}
