package se.websesam.shared.repository;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.stream.Stream;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.CallerScope;

/** What the repositories of cases do alike. */
public final class Queries {

  /** What both databases say when a row would stand there twice. */
  private static final String DUPLICATE = "23505";

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

  /**
   * The same where a name may be taken in the same moment.
   *
   * @param taken the rule that refuses a name that is there already
   * @param field where the name is typed
   * @throws BusinessRuleViolation V-CC-01, or {@code taken}
   */
  public static void flush(EntityManager em, String taken, String field) {
    try {
      flush(em);
    } catch (PersistenceException e) {
      if (isDuplicate(e)) {
        throw new BusinessRuleViolation(taken, field);
      }
      throw e;
    }
  }

  private static boolean isDuplicate(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException e && DUPLICATE.equals(e.getSQLState()));
  }
}
