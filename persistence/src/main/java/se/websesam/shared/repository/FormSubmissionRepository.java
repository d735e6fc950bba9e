package se.websesam.shared.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.FormSubmission;

/** Answers to submitted forms, by form key. */
@ApplicationScoped
public class FormSubmissionRepository {

  @PersistenceContext private EntityManager em;

  /**
   * Claims a form key for this transaction. A second sending of the same form waits here for the
   * first and then finds its answer.
   *
   * @return the earlier answer, or empty when this sending is the first
   * @throws BusinessRuleViolation V-CC-02 when the key belongs to another user or use case
   */
  public Optional<String> claim(String formKey, String useCase, long userId, Instant now) {
    // ON CONFLICT lets the database decide the race; JPA has no word for it.
    int claimed =
        em.createNativeQuery(
                "INSERT INTO form_submission (form_key, use_case, user_id, created_at)"
                    + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
            .setParameter(1, formKey)
            .setParameter(2, useCase)
            .setParameter(3, userId)
            .setParameter(4, Timestamp.from(now))
            .executeUpdate();
    if (claimed == 1) {
      return Optional.empty();
    }
    FormSubmission earlier = em.find(FormSubmission.class, formKey, LockModeType.PESSIMISTIC_WRITE);
    if (!earlier.belongsTo(useCase, userId)) {
      throw new BusinessRuleViolation("V-CC-02");
    }
    return Optional.of(earlier.answer());
  }

  /** Forgets the forms that were sent before an instant; nobody's page is open that long. */
  public int forgetBefore(Instant instant) {
    return em.createNativeQuery("DELETE FROM form_submission WHERE created_at < ?1")
        .setParameter(1, Timestamp.from(instant))
        .executeUpdate();
  }

  /** Keeps the answer of a claimed form. */
  public void answer(String formKey, String answer) {
    em.createQuery("UPDATE FormSubmission f SET f.answer = :answer WHERE f.formKey = :key")
        .setParameter("answer", answer)
        .setParameter("key", formKey)
        // says nothing of what is still to be written
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }
}
